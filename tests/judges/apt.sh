# Sourced by `install` and `lock`: apt with lists, cache and state of its own below target/judges, so that nothing on the
# system is written. Expects $home.

apt_sources=()
for file in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list; do
  if [ -s "$file" ]; then
    # Only Debian's own source: another one that is out of reach would fail the update.
    apt_sources=(-o "Dir::Etc::sourcelist=$file" -o Dir::Etc::sourceparts=/dev/null)
    break
  fi
done

apt_options=(
  -q
  -o "Dir::State::lists=$home/apt/lists"
  -o "Dir::Cache=$home/apt/cache"
  -o "Dir::Log=$home/apt/log"
  -o APT::Sandbox::User=root
  -o APT::Install-Recommends=false
  -o Acquire::Languages=none
  -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
  -o Acquire::Retries=3
  "${apt_sources[@]}"
)

apt_update() {
  mkdir -p "$home/apt/lists/partial" "$home/apt/cache/archives/partial" "$home/apt/log"
  # Without the mode, apt ends well when nothing could be fetched.
  apt-get "${apt_options[@]}" -o APT::Update::Error-Mode=any update
}
