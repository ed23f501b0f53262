//! Structures that are read from objects alone.

/// Serde reads a structure from an array as well, its fields in their order. These are read from an object and from nothing else; they have
/// `#[serde(remote = "Self")]`, by which serde makes functions of them that do not know of this.
macro_rules! objects_alone {
    (read: $($wire:ty),+ $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $wire {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Object;

                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $wire;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        out.write_str("an object")
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$wire, A::Error> {
                        <$wire>::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                    }
                }

                deserializer.deserialize_map(Object)
            }
        }
    )+};
    (written: $($wire:ty),+ $(,)?) => {$(
        impl serde::Serialize for $wire {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$wire>::serialize(self, serializer)
            }
        }
    )+};
}

pub(crate) use objects_alone;
