package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What somebody would write by hand for placements alone: poll, parse, COPY, commit. No totals, no distinct members, no
 * versions that end others; a second delivery would fail.
 */
final class CopyLoop {

    private final ObjectMapper json = new ObjectMapper();
    private final StringBuilder versions = new StringBuilder();
    private final StringBuilder readings = new StringBuilder();
    private final Connection connection;

    private CopyLoop(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[2], arguments[3], arguments[4])) {
            connection.setAutoCommit(false);
            Polling.measure(arguments[0], "copy-loop", Integer.parseInt(arguments[1]), new CopyLoop(connection)::store);
        }
    }

    private void store(ConsumerRecords<String, byte[]> polled) throws Exception {
        for (ConsumerRecord<String, byte[]> event : polled) {
            read(event);
        }
        copy("copy by_hand.fact_version from stdin", versions);
        copy("copy by_hand.reading from stdin", readings);
        connection.commit();
    }

    private void read(ConsumerRecord<String, byte[]> event) throws Exception {
        JsonNode fact = json.readTree(event.value());
        String identity =
                fact.get("factId").textValue() + '\t' + fact.get("version").intValue() + '\t';
        String recordedAt = fact.get("recordedAt").textValue();
        versions.append(identity)
                .append(recordedAt)
                .append("\temployment\t")
                .append(new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.US_ASCII))
                .append('\n');
        String rest = "\t0\t0\t" + fact.get("region").textValue() + '\t'
                + fact.get("occurredOn").textValue() + "\t1\t"
                + fact.get("person").textValue() + '\t' + recordedAt
                + "\tinfinity\n";
        if (fact.get("urban").booleanValue() && !fact.get("heldUrbanJob").booleanValue()) {
            readings.append(identity).append("new-urban-employment").append(rest);
        }
        if (!fact.get("seekerKind").textValue().equals("other")) {
            readings.append(identity).append("laid-off-reemployment").append(rest);
            if (fact.get("age4050").booleanValue()) {
                readings.append(identity).append("reemployment-4050").append(rest);
            }
        }
    }

    private void copy(String command, StringBuilder rows) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }
}
