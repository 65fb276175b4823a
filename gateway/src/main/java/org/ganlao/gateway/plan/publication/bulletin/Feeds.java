package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ganlao.gateway.plan.publication.bulletin.BulletinRepository.Mark;
import org.ganlao.gateway.plan.publication.bulletin.BulletinRules.FeedHead;

/** The latest news as Atom (RFC 4287) and as JSON Feed 1.1. */
@Singleton
class Feeds {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final BulletinRules rules = BulletinRules.shipped();
    private final BulletinRepository repository;

    Feeds(BulletinRepository repository) {
        this.repository = repository;
    }

    /**
     * What a feed is made of.
     *
     * @param mark changes whenever a feed does
     */
    record Latest(Mark mark, List<PublicBulletinView> news) {}

    Mark mark() {
        return repository.mark();
    }

    Latest latest() {
        Mark mark = repository.mark();
        return new Latest(
                mark,
                repository.latest(rules.feed().entries()).stream()
                        .map(bulletin -> PublicBulletinView.of(bulletin, rules))
                        .toList());
    }

    /**
     * @param list address of the public list, below which each piece of news has its own
     * @param self address of this feed
     */
    String atom(Latest latest, URI list, URI self) {
        FeedHead head = rules.feed();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", head.language());
            element(xml, "id", head.id());
            element(xml, "title", head.title());
            element(xml, "updated", latest.mark().at().toString());
            author(xml, head.author());
            link(xml, "self", "application/atom+xml", self.toString());
            link(xml, "alternate", "application/json", list.toString());
            for (PublicBulletinView news : latest.news()) {
                entry(xml, news, list);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("news cannot be written as Atom", e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static void entry(XMLStreamWriter xml, PublicBulletinView news, URI list) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + news.id());
        element(xml, "title", news.title());
        element(xml, "published", news.publishedAt().toString());
        element(xml, "updated", news.publishedAt().toString());
        author(xml, news.author());
        link(xml, "alternate", "application/json", address(list, news));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", news.category());
        xml.writeAttribute("label", news.categoryLabel().zh());
        text(xml, "summary", news.summary());
        text(xml, "content", news.text());
        xml.writeEndElement();
    }

    /** As {@link #atom}. */
    Map<String, Object> json(Latest latest, URI list, URI self) {
        FeedHead head = rules.feed();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", head.title());
        feed.put("home_page_url", list.toString());
        feed.put("feed_url", self.toString());
        feed.put("language", head.language());
        feed.put("authors", List.of(Map.of("name", head.author())));
        feed.put("items", latest.news().stream().map(news -> item(news, list)).toList());
        return feed;
    }

    private static Map<String, Object> item(PublicBulletinView news, URI list) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "urn:uuid:" + news.id());
        item.put("url", address(list, news));
        item.put("title", news.title());
        item.put("summary", news.summary());
        item.put("content_text", news.text());
        item.put("date_published", news.publishedAt().toString());
        item.put("authors", List.of(Map.of("name", news.author())));
        item.put("tags", List.of(news.categoryLabel().zh()));
        return item;
    }

    private static String address(URI list, PublicBulletinView news) {
        return list + "/" + news.id();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("type", "text");
        xml.writeCharacters(permitted(text));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(permitted(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 cannot hold, however written. */
    static String permitted(String text) {
        return text.codePoints()
                .filter(Feeds::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xd7ff
                || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000;
    }
}
