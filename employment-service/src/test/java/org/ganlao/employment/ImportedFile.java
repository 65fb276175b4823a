package org.ganlao.employment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;

/** A file that a county's own system sent, and what became of its rows. */
public final class ImportedFile {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonPath job;

    private ImportedFile(JsonPath job) {
        this.job = job;
    }

    /** Sends the rows, takes those that can be taken, and waits for the end. */
    public static ImportedFile sent(String kind, String csv) {
        return sent(kind, "text/csv; charset=utf-8", csv);
    }

    /** The same with the requests as single POSTs take them. */
    public static ImportedFile sent(String kind, List<Map<String, Object>> requests) {
        return sent(
                kind,
                "application/x-ndjson; charset=utf-8",
                requests.stream().map(ImportedFile::line).collect(Collectors.joining("\n")));
    }

    private static String line(Map<String, Object> request) {
        try {
            return JSON.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportedFile sent(String kind, String type, String file) {
        String location = Desk.of(CLERK)
                .asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("mode", "partial")
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/" + kind)
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/"))
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Desk.of(CLERK).get("/v1/jobs/" + id).path("finishedAt") != null);
        return new ImportedFile(Desk.of(CLERK).get("/v1/jobs/" + id).jsonPath());
    }

    public String state() {
        return job.getString("state");
    }

    public int processed() {
        return job.getInt("processed");
    }

    public int rejected() {
        return job.getInt("rejected");
    }

    /** In the format of the file, a line per refused row. */
    public String errors() {
        return Desk.of(CLERK)
                .get("/v1/imports/" + job.getString("id") + "/errors")
                .asString();
    }
}
