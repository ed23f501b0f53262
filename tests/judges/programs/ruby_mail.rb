# ruby-mail: reads both types of machine part.
require 'json'
require 'mail'

if ARGV[0] == '--version'
  puts "ruby-mail #{Mail::VERSION.version}"
  exit
end

# With one recipient ruby-mail gives plain values, with several it gives lists.
def seen(message)
  return [] unless message.multipart_report? && message.delivery_status_part
  fields = [message.final_recipient, message.action, message.error_status].map { |value| Array(value).map(&:to_s) }
  fields[0].each_index.map do |n|
    address = fields[0][n].split(';', 2).last.strip
    { address: address, action: fields[1][n].to_s.downcase, status: fields[2][n].to_s, kind: message.bounced? ? 'bounced' : 'fine' }
  end
end

Dir.glob("#{ARGV[0]}/*.eml").sort.each do |path|
  message = Mail.read(path)
  complaints = message.errors.map { |name, value, _| "#{name}: #{value.to_s[0, 60]}" }
  puts JSON.generate(file: File.basename(path), recipients: seen(message), complaints: complaints)
end
