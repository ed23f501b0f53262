//! Private keys.

use std::fmt;

use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;

use crate::diagnostic::{Error, ErrorKind};

pub(super) enum Key {
    /// RFC 8301.
    Rsa(RsaKeyPair),
    /// RFC 8463.
    Ed25519(Ed25519KeyPair),
}

impl Key {
    pub(super) fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        match PrivateKeyDer::from_pem_slice(pem) {
            Ok(PrivateKeyDer::Pkcs1(der)) => Self::rsa(RsaKeyPair::from_der(der.secret_pkcs1_der())),
            Ok(PrivateKeyDer::Pkcs8(der)) => {
                let der = der.secret_pkcs8_der();
                // The form that openssl writes has no public key in it to compare with.
                match Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
                    Ok(key) => Ok(Self::Ed25519(key)),
                    Err(_) => Self::rsa(RsaKeyPair::from_pkcs8(der)),
                }
            }
            Ok(_) => Err(Error::operator("neither an RSA nor an Ed25519 key").by_rule("RFC 8463 §3")),
            Err(_) => Err(Error::operator("not a private key in PEM; it starts with `-----BEGIN PRIVATE KEY-----`")),
        }
    }

    fn rsa(key: Result<RsaKeyPair, ring::error::KeyRejected>) -> Result<Self, Error> {
        key.map(Self::Rsa).map_err(|rejected| {
            let message = format!("not usable ({rejected}); RSA keys have 2048 to 4096 bits");
            Error::operator(message).by_rule("RFC 8301 §3.2")
        })
    }

    pub(super) fn algorithm(&self) -> &'static str {
        match self {
            Self::Rsa(_) => "rsa-sha256",
            Self::Ed25519(_) => "ed25519-sha256",
        }
    }

    pub(super) fn sign(&self, hashed: &[u8]) -> Result<Vec<u8>, Error> {
        match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                // The random numbers blind the computation; the signature is the same each time.
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), hashed, &mut signature)
                    .map_err(|_| Error::new(ErrorKind::Operator, "no random numbers to be had").in_field("dkim.key"))?;
                Ok(signature)
            }
            // RFC 8463 §3: over the hash, not over what was hashed.
            Self::Ed25519(key) => Ok(key.sign(digest(&SHA256, hashed).as_ref()).as_ref().to_vec()),
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.algorithm())
    }
}
