# System messages of Exchange Server in {{ languages }}. Written by Retourpost. For the Exchange Management Shell.
{% for message in messages -%}
New-SystemMessage -DsnCode {{ message.code }} -Language {{ message.language }} -Internal ${{ message.is_internal }} -Text '{{ message.text }}'
{% endfor -%}
