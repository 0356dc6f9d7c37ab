package reprint.read.head;

import java.util.Locale;
import java.util.Set;

/**
 * The names of header lines in plain text, as mails, news feeds, gopher pages and licence files
 * write them, in English, German, French, Spanish, Portuguese and Italian. Only a line with such a
 * name, or next to one, counts as a header.
 *
 * @param names in lower case
 */
public record HeaderNames(Set<String> names) {
  /** In code, because finding the first resource opens the jar, which takes 3 % of a short run. */
  private static final String ALL =
      """
      author,authors,by,byline,category,contact,contributor,copyright,copyright holder,\
      creator,credit,credits,date,description,editor,files,from,headline,keywords,language,\
      last modified,licence,licence url,license,license url,license-title,license-url,link,\
      maintainer,message-id,newsgroups,organization,original,original title,original url,\
      originally published,path,permalink,photo,posted,publication,published,publisher,\
      reply-to,rights,section,sender,source,source url,spdx-filecopyrighttext,\
      spdx-license-identifier,subject,summary,tags,title,to,topic,translation,translator,\
      updated,upstream-contact,upstream-name,uri,url,version,via,web,website,writer,\
      written by,autor,autorin,autoren,datum,herausgeber,lizenz,quelle,text,titel,übersetzung,\
      urheber,von,auteur,auteurs,autrice,par,publié,titre,traduction,autora,autore,autores,\
      data,fecha,fonte,fuente,licencia,licença,licenza,por,título,titolo,traducción""";

  public static final HeaderNames KNOWN = new HeaderNames(Set.of(ALL.split(",")));

  public boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }
}
