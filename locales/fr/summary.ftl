### Messages à qui envoie des diffusions : comment va une diffusion, quelles adresses d’une liste posent problème, et ce qui mérite
### un coup d’œil.
###
### Ce sont des messages ordinaires, et non des notifications sur un seul message. Même voix que notice.ftl. Les chiffres d’abord,
### puis ce qui aide. « Bilan » : ce que reçoit qui envoie une diffusion ; « rapport » reste la partie technique.
###
### lint: allow forbidden-term - délivré est le mot du métier pour ce que l’on compte

## Expéditeur et objets

summary-from = Diffusions { $site }
summary-subject-interim = Bilan provisoire : { $mailing }
summary-subject-final = Bilan final : { $mailing }

## Le bilan d’une diffusion

summary-headline = { $percent } de messages délivrés
summary-what-interim =
    { $count ->
        [one] Pour l’instant, { $count } message sur { $total } est considéré comme délivré.
       *[other] Pour l’instant, { $count } messages sur { $total } sont considérés comme délivrés.
    }
summary-what-final =
    { $count ->
        [one] Le délai des tentatives est écoulé. { $count } message sur { $total } est considéré comme délivré.
       *[other] Le délai des tentatives est écoulé. { $count } messages sur { $total } sont considérés comme délivrés.
    }
summary-failed =
    { $count ->
        [0] Aucun message n’est en échec.
        [one] { $count } message est en échec. Il n’y aura pas d’autre tentative pour celui-ci.
       *[other] { $count } messages sont en échec. Il n’y aura pas d’autre tentative pour ceux-ci.
    }
summary-retrying =
    { $count ->
        [0] Aucune nouvelle tentative n’est en cours.
        [one] Pour { $count } message, les tentatives continuent.
       *[other] Pour { $count } messages, les tentatives continuent.
    }
summary-pending =
    { $count ->
        [0] Aucun message n’est en attente.
        [one] { $count } message est encore en attente.
       *[other] { $count } messages sont encore en attente.
    }
summary-validity = Les tentatives continuent jusqu’au { $moment }.
summary-note-optimistic = Un message est considéré comme délivré tant qu’aucun échec n’est signalé. Cette part peut encore baisser.
summary-note-feedback = Un message est considéré comme délivré dès que sa remise est signalée. Cette part peut encore augmenter.
summary-note-final = Un échec peut encore être signalé plus tard. La page du journal affiche alors les nouveaux chiffres.
summary-numbers-heading = Chiffres
summary-chart-heading = Messages délivrés et en échec au fil du temps
summary-chart-meaning = Graphique en courbes. À la fin, { $delivered } des messages sont délivrés et { $failed } sont en échec.
summary-causes-heading = Pourquoi certains messages n’ont pas été remis
summary-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
summary-causes-more =
    { $count ->
        [one] { $count } autre message a une autre cause.
       *[other] { $count } autres messages ont d’autres causes.
    }
summary-cause-unknown = La cause n’a pas été signalée
summary-domains-heading = Domaines avec le plus d’échecs
summary-quarantine =
    { $count ->
        [one] { $count } adresse est désormais en quarantaine. La prochaine diffusion ne lui sera pas envoyée.
       *[other] { $count } adresses sont désormais en quarantaine. La prochaine diffusion ne leur sera pas envoyée.
    }
summary-attached = Le tableau joint indique l’état de chaque message. Il s’ouvre dans n’importe quel tableur.
summary-attached-part =
    { $count ->
        [one] Le tableau joint contient { $count } message qui n’a pas été remis. La page affiche tous les messages.
       *[other] Le tableau joint contient { $count } messages qui n’ont pas été remis. La page affiche tous les messages.
    }
summary-page = Consultez le journal : { $link }
summary-reason = Vous recevez ce bilan parce que vous envoyez cette diffusion.
summary-file = journal-diffusion

## Le récapitulatif pour qui gère une liste de diffusion

digest-subject =
    { $count ->
        [one] { $count } adresse à vérifier : { $mailing }
       *[other] { $count } adresses à vérifier : { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } adresse n’a pas reçu vos messages
       *[other] { $count } adresses n’ont pas reçu vos messages
    }
digest-what = Voici les échecs signalés depuis le { $moment } pour la liste { $mailing }.
digest-steps-heading = Ce que vous pouvez faire
digest-step-remove = Supprimez les adresses qui n’existent pas. Ce sont celles du premier groupe ci-dessous.
digest-step-wait = Laissez les autres dans la liste. La plupart se remettent à fonctionner d’elles-mêmes.
digest-step-ask = Si vous connaissez quelqu’un sur cette page, demandez-lui sa nouvelle adresse par un autre moyen.
digest-hard-heading = Adresses qui ne fonctionnent pas
digest-soft-heading = Adresses qui pourraient fonctionner à nouveau
digest-more =
    { $count ->
        [one] { $count } autre adresse figure dans le tableau joint.
       *[other] { $count } autres adresses figurent dans le tableau joint.
    }
digest-reason = Vous recevez ce récapitulatif parce que vous gérez cette liste. Il remplace une notification par adresse.

## Alertes

alert-subject = À vérifier : { $mailing }
alert-failed = La diffusion s’est arrêtée sur une erreur
    .what = Les messages qui n’avaient pas encore été transmis attendent.
    .step = Consultez le journal du programme d’envoi. Relancez ensuite la diffusion.
alert-preparation-failed = La diffusion n’a pas pu être préparée
    .what = Rien n’a été envoyé.
    .step = Regardez ce que la préparation a relevé. Corrigez-le, puis préparez à nouveau la diffusion.
alert-soft = Nombre inhabituel de messages en attente ou refusés
    .what = { $percent } des messages sont en attente ou ont été refusés. La limite est de { $limit }.
    .step = Regardez les causes ci-dessous. Suspendez la diffusion si un même fournisseur refuse la plupart des messages.
alert-hard = Nombre inhabituel d’adresses qui ne fonctionnent pas
    .what = { $percent } des messages ont échoué parce que l’adresse ne fonctionne pas. La limite est de { $limit }.
    .step = Arrêtez la diffusion et vérifiez d’où viennent les adresses. Trop d’adresses inconnues nuisent à la réputation de l’expéditeur.
alert-start-pending = La diffusion n’a pas encore commencé
    .what = Elle aurait dû commencer le { $moment }.
    .step = Vérifiez si quelqu’un doit encore la confirmer.
alert-throughput = La diffusion est lente
    .what =
        { $count ->
            [one] { $count } message a été transmis au cours de la dernière heure.
           *[other] { $count } messages ont été transmis au cours de la dernière heure.
        }
    .step = Vérifiez si le système de messagerie est surchargé, ou si un fournisseur le ralentit.
alert-in-progress = La diffusion est en cours
    .what = Les messages sont en cours de transmission.
    .step = Vous n’avez rien à faire.
alert-once = Cette alerte arrive au plus une fois par jour pour chaque diffusion.
alert-reason = Vous recevez cette alerte parce que vous suivez cette diffusion.
