package org.ganlao.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ganlao.systemtests.Client;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** News that the demo leaves, as anybody reads it, without a token, and as the department sees what became of it. */
final class PublishedNews {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final List<String> TITLES = List.of("工业园区招工难的调查与建议", "订单培训对接园区用工", "以信用社区推动小额贷款整贷整还", "“春风行动”进站设点");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Client client;
    private final String frontDoor;

    PublishedNews(Client client, String frontDoor) {
        this.client = client;
        this.frontDoor = frontDoor;
    }

    /** What RFC 4287 asks of a feed and its entries, sections 4.1.1 and 4.1.2. */
    void the_atom_feed_is_one_and_lists_what_is_published() throws Exception {
        HttpResponse<String> answer = open("/v1/public/bulletins.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).extracting(entry -> text(entry, "title")).containsExactlyElementsOf(TITLES);
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertHead(entry);
            assertThat(text(children(entry, "author").get(0), "name")).endsWith("劳动和社会保障局");
            assertThat(text(entry, "content")).isNotBlank();
        });
        assertHead(feed);
        assertThat(entries)
                .extracting(entry -> Instant.parse(text(entry, "updated")))
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (Element entry : entries) {
            assertThat(open(path(link(entry, "alternate"))).body()).contains(text(entry, "title"));
        }
        assertThat(path(link(feed, "self"))).isEqualTo("/v1/public/bulletins.atom");
    }

    private static void assertHead(Element part) {
        assertThat(URI.create(text(part, "id")).isAbsolute()).isTrue();
        assertThat(text(part, "title")).isNotBlank();
        assertThat(Instant.parse(text(part, "updated"))).isBefore(Instant.now());
    }

    /** What JSON Feed 1.1 asks. */
    void the_json_feed_lists_the_same() throws Exception {
        JsonNode feed =
                new ObjectMapper().readTree(open("/v1/public/bulletins.json").body());

        assertThat(feed.required("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.required("items"))
                .extracting(item -> item.required("title").asText())
                .containsExactlyElementsOf(TITLES);
        assertThat(feed.required("items")).allSatisfy(item -> {
            assertThat(item.required("id").asText()).isNotEmpty();
            assertThat(item.required("content_text").asText()).isNotEmpty();
        });
    }

    /** Four of eight are with the public; the others are seen by whoever sent them and the office. */
    void what_became_of_the_rest_is_counted_by_city() {
        assertThat(client.get("supervisor.office", "/v1/bulletins?limit=100")
                        .expect(200)
                        .json()
                        .required("items"))
                .extracting(news -> news.required("state").asText())
                .containsExactlyInAnyOrder(
                        "published",
                        "published",
                        "published",
                        "published",
                        "adopted",
                        "returned",
                        "declined",
                        "submitted");
        assertThat(client.get("analyst.province", "/v1/bulletin-counts?from=2007-03-01&to=2007-03-31")
                        .expect(200)
                        .json())
                .filteredOn(count -> count.required("sent").asLong() > 0)
                .extracting(
                        count -> count.required("region").asText(),
                        count -> count.required("sent").asLong(),
                        count -> count.required("published").asLong(),
                        count -> count.required("research").asLong(),
                        count -> count.required("visits").asLong())
                .containsExactlyInAnyOrder(
                        tuple("360100", 3L, 2L, 1L, 0L),
                        tuple("360400", 3L, 1L, 0L, 0L),
                        tuple("360700", 2L, 1L, 0L, 1L));
    }

    private HttpResponse<String> open(String path) throws Exception {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(frontDoor + path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static String link(Element part, String relation) {
        return children(part, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }

    private static String text(Element part, String name) {
        List<Element> found = children(part, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element part, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = part.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
