/* GMime, the parser of notmuch, mu and Geary: what it warns of, and the recipients in the machine part. */
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>

static GString *complaints;

static void add_string(GString *json, const char *text)
{
	g_string_append_c(json, '"');
	for (const unsigned char *octet = (const unsigned char *)text; *octet; octet++) {
		if (*octet == '"' || *octet == '\\')
			g_string_append_printf(json, "\\%c", *octet);
		else if (*octet < ' ')
			g_string_append_printf(json, "\\u%04x", *octet);
		else
			g_string_append_c(json, (char)*octet);
	}
	g_string_append_c(json, '"');
}

static void complain(const char *text)
{
	if (complaints->len)
		g_string_append_c(complaints, ',');
	add_string(complaints, text);
}

static const char *warning_name(GMimeParserWarning code)
{
	switch (code) {
	case GMIME_WARN_DUPLICATED_HEADER: return "duplicated header";
	case GMIME_WARN_DUPLICATED_PARAMETER: return "duplicated parameter";
	case GMIME_WARN_UNENCODED_8BIT_HEADER: return "unencoded 8-bit header";
	case GMIME_WARN_INVALID_CONTENT_TYPE: return "invalid content type";
	case GMIME_WARN_INVALID_RFC2047_HEADER_VALUE: return "invalid encoded word";
	case GMIME_WARN_MALFORMED_MULTIPART: return "malformed multipart";
	case GMIME_WARN_TRUNCATED_MESSAGE: return "truncated message";
	case GMIME_WARN_MALFORMED_MESSAGE: return "malformed message";
	case GMIME_CRIT_INVALID_HEADER_NAME: return "invalid header name";
	case GMIME_CRIT_CONFLICTING_HEADER: return "conflicting header";
	case GMIME_CRIT_CONFLICTING_PARAMETER: return "conflicting parameter";
	case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY: return "multipart without boundary";
	default: return "another warning";
	}
}

static void on_warning(gint64 offset, GMimeParserWarning code, const gchar *item, gpointer data)
{
	(void)data;
	char *text = g_strdup_printf("%s at %ld: %.40s", warning_name(code), (long)offset, item ? item : "");
	char *valid = g_utf8_make_valid(text, -1);
	complain(valid);
	g_free(valid);
	g_free(text);
}

static const char *field(GMimeHeaderList *group, const char *name)
{
	GMimeHeader *header = g_mime_header_list_get_header(group, name);
	return header ? g_mime_header_get_value(header) : "";
}

static const char *after_type(const char *value)
{
	const char *semicolon = strchr(value, ';');
	if (!semicolon)
		return value;
	return semicolon + 1 + strspn(semicolon + 1, " \t");
}

static char *machine_part(GMimeObject *part)
{
	GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
	GMimeStream *memory = g_mime_stream_mem_new();
	if (content)
		g_mime_data_wrapper_write_to_stream(content, memory);
	GByteArray *octets = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
	char *text = g_strndup((const char *)octets->data, octets->len);
	g_object_unref(memory);
	return text;
}

/* A group of fields is a header: GMime's own header parser reads it. */
static GMimeObject *group_of(const char *text)
{
	char *whole = g_strconcat(text, "\n\n", NULL);
	GMimeStream *memory = g_mime_stream_mem_new_with_buffer(whole, strlen(whole));
	GMimeParser *parser = g_mime_parser_new_with_stream(memory);
	GMimeObject *group = g_mime_parser_construct_part(parser, NULL);
	g_object_unref(parser);
	g_object_unref(memory);
	g_free(whole);
	return group;
}

static void add_recipients(GString *json, GMimeObject *part)
{
	char *text = machine_part(part);
	char *lf = g_regex_replace_literal(g_regex_new("\r\n", 0, 0, NULL), text, -1, 0, "\n", 0, NULL);
	char **groups = g_strsplit(lf, "\n\n", -1);
	for (char **group = groups; *group; group++) {
		GMimeObject *object = **group ? group_of(*group) : NULL;
		if (!object)
			continue;
		GMimeHeaderList *fields = g_mime_object_get_header_list(object);
		if (*field(fields, "Final-Recipient")) {
			char *action = g_ascii_strdown(field(fields, "Action"), -1);
			g_string_append(json, json->len ? ",{\"address\":" : "{\"address\":");
			add_string(json, after_type(field(fields, "Final-Recipient")));
			g_string_append(json, ",\"action\":");
			add_string(json, g_strstrip(action));
			g_string_append(json, ",\"status\":");
			add_string(json, field(fields, "Status"));
			g_string_append_c(json, '}');
			g_free(action);
		}
		g_object_unref(object);
	}
	g_strfreev(groups);
	g_free(lf);
	g_free(text);
}

static void look_at(GMimeObject *parent, GMimeObject *part, gpointer json)
{
	(void)parent;
	GMimeContentType *type = g_mime_object_get_content_type(part);
	if (GMIME_IS_PART(part) && (g_mime_content_type_is_type(type, "message", "delivery-status") ||
				    g_mime_content_type_is_type(type, "message", "global-delivery-status")))
		add_recipients(json, part);
}

static void judge(const char *folder, const char *name)
{
	char *path = g_build_filename(folder, name, NULL);
	GMimeStream *stream = g_mime_stream_file_open(path, "r", NULL);
	GMimeParserOptions *options = g_mime_parser_options_new();
	g_mime_parser_options_set_warning_callback(options, on_warning, NULL);
	complaints = g_string_new("");
	GString *recipients = g_string_new("");
	GMimeParser *parser = g_mime_parser_new_with_stream(stream);
	GMimeMessage *message = g_mime_parser_construct_message(parser, options);
	if (!message)
		complain("no message");
	else if (!GMIME_IS_MULTIPART(g_mime_message_get_mime_part(message)))
		complain("not a multipart");
	else
		g_mime_message_foreach(message, look_at, recipients);
	GString *file = g_string_new("");
	add_string(file, name);
	printf("{\"file\":%s,\"recipients\":[%s],\"complaints\":[%s]}\n", file->str, recipients->str, complaints->str);
	g_string_free(file, TRUE);
	g_string_free(recipients, TRUE);
	g_string_free(complaints, TRUE);
	if (message)
		g_object_unref(message);
	g_object_unref(parser);
	g_object_unref(stream);
	g_free(path);
}

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "--version") == 0) {
		printf("GMime %u.%u.%u\n", gmime_major_version, gmime_minor_version, gmime_micro_version);
		return 0;
	}
	GDir *folder = argc == 2 ? g_dir_open(argv[1], 0, NULL) : NULL;
	if (!folder)
		return 64;
	g_mime_init();
	for (const char *name; (name = g_dir_read_name(folder));)
		if (g_str_has_suffix(name, ".eml"))
			judge(argv[1], name);
	g_dir_close(folder);
	return 0;
}
