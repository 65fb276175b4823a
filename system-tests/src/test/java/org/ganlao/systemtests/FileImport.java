package org.ganlao.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** A file of records that a service takes in and applies in the background. */
public final class FileImport {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Client client;
    private final String user;
    private final String service;
    private final Answer receipt;

    private FileImport(Client client, String user, String service, Answer receipt) {
        this.client = client;
        this.user = user;
        this.service = service;
        this.receipt = receipt;
    }

    /**
     * Sends the file; returns when it has been dealt with.
     *
     * @param path such as {@code /api/employment/v1/imports/transfers}, with the mode as its query
     */
    public static FileImport send(Client client, String user, String path, String contentType, String file) {
        FileImport sent = begin(client, user, path, contentType, file);
        sent.awaitEnd();
        return sent;
    }

    /** The same, but returns when the file has been received. */
    public static FileImport begin(Client client, String user, String path, String contentType, String file) {
        Answer receipt = client.upload(user, path, contentType, file).expect(202);
        return new FileImport(client, user, path.replaceFirst("/v1/.*", ""), receipt);
    }

    public void awaitEnd() {
        Waiting.upTo(LIMIT, "import " + id() + " ends").until(() -> !isUnderWay());
    }

    public boolean isUnderWay() {
        return state().matches("queued|running");
    }

    public String id() {
        return receipt.id().toString();
    }

    /** Whether the same file had been taken before. */
    public boolean isRepeated() {
        return receipt.isReplayed();
    }

    public String state() {
        return job().required("state").asText();
    }

    public long records() {
        return job().required("total").asLong();
    }

    /** Records dealt with so far. */
    public long processed() {
        return job().required("processed").asLong();
    }

    public long rejected() {
        return job().required("rejected").asLong();
    }

    /** The refused records, in the format of the file. */
    public String errors() {
        return client.get(user, path() + "/errors").expect(200).body();
    }

    private JsonNode job() {
        return client.get(user, path()).expect(200).json().required("job");
    }

    private String path() {
        return service + "/v1/imports/" + id();
    }
}
