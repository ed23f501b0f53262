//! The commonest words of languages in Latin script: the second witness of detection.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Rows of the table, one bit each.
const ROWS_MAX: usize = u64::BITS as usize;

/// By language, in lower case: articles, prepositions, pronouns, conjunctions, the forms of *to be*; words that every text has, whatever it is
/// about, and of which no other language has many. Written down by hand, not counted in a corpus. `hr` stands for Bosnian and for Serbian in Latin letters as well, `id` for Malay: their commonest words are the same.
///
/// Languages that nobody is written to in stand here as rivals: without Galician, Galician would be Portuguese.
const COMMONEST: &[(&str, &str)] = &[
    (
        "af",
        "die en van in 'n is het nie dit op te wat met vir hy sy ek ons hulle was sal kan deur aan ook maar om as of word \
        geen jou julle moet baie meer uit na by so",
    ),
    (
        "az",
        "və bir bu ilə üçün olan da də ki o mən sən biz siz onun olaraq daha çox kimi sonra var deyil hər etmək edir nə \
        amma lakin ya əgər",
    ),
    (
        "ca",
        "de la el i que a en per un una els les amb no es del és al dels què però com més si va ha aquest aquesta seva \
        seu molt també o són tot perquè fins quan on sobre entre hi us teu",
    ),
    (
        "cs",
        "a v se na je že s z do o i to pro za by jsem jako ale po od tak si jsou k ve už který která které nebo bylo byl \
        jeho aby při podle jsme není co jak může",
    ),
    (
        "cy",
        "y yn a i o ar ei yr mae am wedi oedd fod gan at eu hi ef sydd bod hyn cael fel neu nid gyda hynny ond un bydd \
        i'r o'r a'r",
    ),
    (
        "da",
        "og i at er det en til på af for den der med de ikke som et har jeg du han var kan vi fra om men sig så hvis \
        eller havde nu skal også mig dig kun meget nogle noget efter ved hvad være bliver blev dette denne dem hun mere \
        hvor",
    ),
    (
        "de",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat \
        dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis \
        mehr durch man ich wir ihr wenn kann mich dir mir uns habe bitte",
    ),
    (
        "en",
        "the of and to a in is that for it was on with as be by at are this from or have an not they which you were but \
        has had his her she he we their its can will would there been if more when who what your our my me i do about \
        please so any all",
    ),
    (
        "eo",
        "la de kaj en estas al ne por kiu mi vi li ŝi ni ili ke kun sed el ankaŭ tiu ĉi pri aŭ estis pli ol kiel sur da \
        unu oni povas tio ĝi kiuj",
    ),
    (
        "es",
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre \
        este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está mi porque qué hay tu puede",
    ),
    (
        "et",
        "ja on ei et see oli ka kui ta aga oma kes mis nii ning või välja siis seda ma sa me te nad selle ole pole veel \
        ainult juba üks mida pärast enne kõik väga minu teie meie kus tema kuid olen oleme saab",
    ),
    (
        "eu",
        "eta da ez bat du dira izan zen baina ere dute egin duen hau den horrek hori dela beste baino edo egun zuen nik \
        guk zuk bere baita gabe egiten ditu behar ari",
    ),
    (
        "fi",
        "ja on ei se että oli hän mutta joka myös kun ovat ole niin tai jos mukaan vain kuin mitä ne olen minä sinä me te \
        he nyt jo sen hänen voi sitä siitä tämä tämän olisi ollut kanssa jotka sekä vielä mikä ettei",
    ),
    (
        "fil",
        "ang ng sa na mga ay at si ni hindi ko mo siya ito para kung may isang niya nang kanyang pero din rin lang ako ka \
        kami tayo sila ating wala",
    ),
    (
        "fo",
        "og í at er á ein til sum við hava var ikki eg vit teir tað hann hon frá um men skal fyri av hevur eru eisini hjá",
    ),
    (
        "fr",
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec mais ou nous \
        vous je aux son sa ses cette ont elle leur été comme être si votre notre même fait on ces peut c'est n'est qu'il \
        d'un d'une l'on",
    ),
    (
        "fy",
        "de en it fan yn is dat in op te net foar hy ik wy jo sy mei oan by om út troch ek mar as wie hie binne wurdt \
        wurde syn har dy noch nei oare",
    ),
    (
        "ga",
        "an a na agus ar i is ag le go do sé bhí nach tá ní leis don sin seo ach mar sa gur bhfuil chun faoi nó siad é \
        iad níos ó san raibh",
    ),
    (
        "gl",
        "de a o que e do da en un unha os as no na para por con non se máis dos das ao á como é súa seu pero foi ten \
        tamén polo pola cando ou xa esta este eu ti pode está son moi eles",
    ),
    ("ha", "da a na ne ya ta ba ce ga cikin don sun wannan shi ita ko kuma domin an yana suna wani duk idan"),
    (
        "hr",
        "i je u na da se za su od s sa koji a ne što kao iz o ali te bi ili li će koja biti samo sam smo bio bila kako \
        već po do",
    ),
    (
        "hu",
        "a az és hogy nem is egy volt meg de csak ez mint vagy már ki ha el én van azt még ezt azonban lehet sem nagyon \
        kell után lesz mert minden olyan fel be le pedig majd amely akkor kérem vannak szerint arra",
    ),
    (
        "id",
        "yang dan di ini itu dengan untuk dari tidak dalam akan pada juga ke ada oleh saya kami kita mereka dia bisa atau \
        sudah karena telah adalah sebagai anda lebih kepada tersebut dapat harus",
    ),
    (
        "is",
        "og að í á er sem til við um hann ekki það var en með fyrir því af hún frá ég þú eru hafa þess eins verið hefur \
        eða þá þegar upp vera svo",
    ),
    (
        "it",
        "di e il la che in un a per è una non sono del si da i le con della come più ma gli al dei ha lo nel alla delle \
        anche su o questo ho io mi se ci suo sua loro nella essere stato cui tra può tutti perché fatto mio l'ho c'è \
        quando questa",
    ),
    (
        "jv",
        "ing lan sing iki kang saka karo ana uga kanggo dadi ora wong marang iku menyang utawa kuwi wis bisa ingkang \
        saking",
    ),
    (
        "la",
        "et in est non ad ut cum qui quae sed quod ex de per si a enim esse aut ab nec atque sunt quam autem eius etiam \
        hoc",
    ),
    (
        "lb",
        "d' de an a vun den ass dat op mat fir en eng zu dass sech net hunn huet och si bei nach wéi awer oder ginn gouf \
        waren dem ech mir sinn",
    ),
    (
        "lt",
        "ir yra kad į iš su tai bet ne kaip buvo jis o už po per tik ar dėl apie jo aš jie ji nuo prie jau iki savo taip \
        dar kai mes jūs kurie nėra būti turi labai",
    ),
    (
        "lv",
        "un ir ka par no ar uz kas tas bet nav kā to vai tika arī jau pēc viņš lai bija es mēs jūs ja ko tā gan pie savu \
        līdz tikai tiek var ļoti kad kuri būs",
    ),
    ("mi", "te i ki o nga ka he a ko e me kei ana ai tana tona ia ratou mo hoki no na"),
    (
        "mt",
        "li u ta' ma fl- il- għal minn dan hu kien biex jew din hija huma għandu mhux wara fuq aktar kull bħala jista'",
    ),
    (
        "nb",
        "og i det er på til som en for at av med har de ikke den et jeg om du han men fra var vi kan seg så hvis eller \
        hadde nå skal også meg deg bare mye noen noe etter ved hva være blir ble dette denne dem hun mer hvor ut å",
    ),
    (
        "nl",
        "de van het een en in is dat op te zijn met voor niet aan er die om ook als maar dan bij nog naar wordt door ze \
        hij was heeft ik je wij we uit worden over zo kan hebben of mijn dit meer deze al wel geen moet zich hun haar \
        jullie onze wat werd tot",
    ),
    (
        "nn",
        "og i det er på til som ein for at av med har dei ikkje den eit eg om du han men frå var vi kan seg så viss eller \
        hadde no skal også meg deg berre mykje nokon noko etter ved kva vere blir vart dette denne ho meir kor ut me ei \
        å",
    ),
    (
        "oc",
        "de la lo e los que las a en un per una es dels amb dins son mai coma qu'es pas aquel aquela foguèt tanben d'una \
        sus",
    ),
    (
        "pl",
        "i w na się z do nie że to jest o jak za od po co ale czy przez tak dla był tym są już tylko przy może jego być \
        które który oraz ze ma mnie jej ich pan proszę bardzo także była gdy jestem",
    ),
    (
        "pt",
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando \
        muito nos já está eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem é são você foi pode \
        às",
    ),
    (
        "ro",
        "de și în a la cu pe o nu că un să mai este din ca au care pentru se sunt ce al sau dar am fi lui prin dacă după \
        fost le ale ar vă mă eu era între acest această şi fără cel cea doar",
    ),
    (
        "sk",
        "a v sa na je že s z do o i to pre za by som ako ale po od tak si sú k vo už ktorý ktorá ktoré alebo bolo bol \
        jeho aby pri podľa sme nie čo môže keď aj",
    ),
    (
        "sl",
        "in je v na se da za so z s pa ki ne tudi kot bi po ni od ali še iz o pri kako če bo lahko sem smo bil bila le do \
        več kar ko zelo vas samo nisem tega",
    ),
    ("so", "oo ka ee ku ah in waa iyo la u ay uu si waxaa ayaa loo isku laga kale waxay"),
    (
        "sq",
        "të e në dhe i për me një që nga se është ka nuk do si u më por kjo ai ishte janë kanë tij edhe ose ky kur mund \
        duke",
    ),
    (
        "sv",
        "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när hade du \
        nu ska skulle eller också mig dig bara mycket någon något efter vid vad vara blir blev detta denna dem hon mer \
        där",
    ),
    ("sw", "ya na wa kwa ni katika la za kuwa hii cha kama yake ili au watu hiyo huo pia sana baada yao hilo lakini"),
    (
        "tr",
        "ve bir bu da de için ile çok ne daha olarak gibi var ama olan en kadar sonra o mi değil ben her olduğu ki veya \
        ise sen biz siz şey nasıl tarafından yok iyi ancak olduğunu hiç şu ya",
    ),
    (
        "vi",
        "và của là không có được cho các một những người trong với đã này tôi để khi từ đến cũng bạn nhưng vào ra như về \
        hay hoặc nếu sẽ thì tại sau rất phải bị lại",
    ),
    ("yo", "ti ni awọn tí àti ó sí fún náà láti wọn jẹ kan pẹ̀lú bí lati àwọn ìlú ọdún nínú ń pe"),
    ("zu", "ukuthi futhi ngoba kanye noma yakhe kwe uma kodwa lapho njengoba ngo nge abantu"),
];

/// For each word, the rows in which it stands.
static ROWS_OF: LazyLock<HashMap<&'static str, u64>> = LazyLock::new(|| {
    let mut rows_of = HashMap::new();
    for (row, (_, words)) in COMMONEST.iter().enumerate() {
        for word in words.split(' ') {
            *rows_of.entry(word).or_default() |= 1 << row;
        }
    }
    rows_of
});

/// How many words of a text are among the commonest of which language.
#[derive(Debug)]
pub(super) struct CommonWords {
    /// Words of the text.
    pub(super) n_words: usize,
    n_found: [usize; ROWS_MAX],
}

impl CommonWords {
    pub(super) fn of(text: &str) -> Self {
        let mut counts = Self { n_words: 0, n_found: [0; ROWS_MAX] };
        let is_of_word = |c: char| c.is_alphabetic() || matches!(c, '\'' | '\u{300}'..='\u{36f}');
        let text = text.to_lowercase().replace('\u{2019}', "'");
        for word in text.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()) {
            counts.n_words += 1;
            let mut rows = ROWS_OF.get(word).copied().unwrap_or_default();
            while rows != 0 {
                counts.n_found[rows.trailing_zeros() as usize] += 1;
                rows &= rows - 1;
            }
        }
        counts
    }

    /// The most that any language has.
    pub(super) fn most(&self) -> usize {
        self.n_found.iter().copied().max().unwrap_or_default()
    }

    /// By how many words the first is ahead of the second; not at all, where several are first.
    pub(super) fn lead(&self) -> usize {
        let mut n_found = self.n_found;
        n_found.sort_unstable();
        n_found[ROWS_MAX - 1] - n_found[ROWS_MAX - 2]
    }

    /// The languages that have the most.
    pub(super) fn first(&self) -> impl Iterator<Item = &'static str> {
        let most = self.most();
        let rows = COMMONEST.iter().zip(self.n_found);
        rows.filter(move |(_, n_found)| *n_found == most).map(|(row, _)| row.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_in_lower_case_and_fits() {
        assert!(COMMONEST.is_sorted_by_key(|row| row.0) && COMMONEST.len() <= ROWS_MAX);
        for (language, words) in COMMONEST {
            let mut words: Vec<&str> = words.split(' ').collect();
            assert!(words.iter().all(|word| !word.is_empty() && word.to_lowercase() == *word), "{language}");
            let n_words = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), n_words, "{language} has a word twice");
        }
    }

    #[test]
    fn words_are_told_apart_by_their_letters() {
        let counts = CommonWords::of("L\u{2019}automne, qu'il n'est PAS l\u{e0}; c\u{2019}est \u{e9}t\u{e9}.");
        assert_eq!((counts.n_words, counts.most(), counts.lead()), (7, 5, 4));
        assert_eq!(counts.first().collect::<Vec<_>>(), ["fr"]);
        let nothing = CommonWords::of("");
        assert_eq!((nothing.n_words, nothing.most(), nothing.lead()), (0, 0, 0));
    }
}
