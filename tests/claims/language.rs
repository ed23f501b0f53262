//! Claims about `language`.
