package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the plan's targets are made of, from the files of the gateway's catalogue; nothing of the gateway's code is asked. */
record PlanFigures(List<Measure> measures, List<Term> terms) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * A sum of dated readings.
     *
     * @param distinct whether it counts members, each once a year
     * @param entry what a reading of its first leg adds; null for an amount
     * @param leaves whether another leg subtracts
     */
    record Measure(String id, String domain, String fact, boolean distinct, Integer entry, boolean leaves) {}

    /** A summand of a target: of a ratio or growth, of what stands above or below the line. */
    record Term(String indicator, String kind, boolean below, String measure, String window) {}

    /** @param plans folder of the catalogue */
    static PlanFigures read(Path plans, String plan) throws IOException {
        List<Measure> measures = new ArrayList<>();
        Map<String, JsonNode> indicators = new HashMap<>();
        try (Stream<Path> files = Files.list(plans.resolve("indicators"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode said = YAML.readTree(file.toFile());
                said.get("measures")
                        .forEach(measure ->
                                measures.add(measure(said.get("domain").textValue(), measure)));
                said.get("indicators")
                        .forEach(indicator -> indicators.put(indicator.get("id").textValue(), indicator));
            }
        }
        List<Term> terms = new ArrayList<>();
        for (JsonNode target : YAML.readTree(
                        plans.resolve(plan).resolve("targets.yaml").toFile())
                .get("targets")) {
            JsonNode indicator = indicators.get(target.get("indicator").textValue());
            indicator.path("terms").forEach(term -> terms.add(term(indicator, false, term)));
            indicator.path("denominator").forEach(term -> terms.add(term(indicator, true, term)));
        }
        return new PlanFigures(measures, terms);
    }

    private static Measure measure(String domain, JsonNode measure) {
        JsonNode legs = measure.get("legs");
        JsonNode entry = legs.get(0).path("value");
        return new Measure(
                measure.get("id").textValue(),
                domain,
                measure.get("fact").textValue(),
                measure.has("distinct"),
                entry.isTextual() ? null : Integer.valueOf(entry.asInt(1)),
                legs.size() > 1);
    }

    private static Term term(JsonNode indicator, boolean below, JsonNode term) {
        return new Term(
                indicator.get("id").textValue(),
                indicator.get("kind").textValue(),
                below,
                term.get("measure").textValue(),
                term.get("window").textValue());
    }

    /** Into {@code by_hand.measure} and {@code by_hand.term}, for statements by hand. */
    void store(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema if not exists by_hand;
                    create table by_hand.measure (
                        measure text collate "C" primary key, domain text, fact text, is_distinct boolean, entry int,
                        leaves boolean);
                    create table by_hand.term (
                        indicator text, kind text, below boolean, measure text collate "C", seen text)""");
        }
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into by_hand.measure values (?, ?, ?, ?, ?, ?)");
                PreparedStatement insertTerm =
                        connection.prepareStatement("insert into by_hand.term values (?, ?, ?, ?, ?)")) {
            for (Measure one : measures) {
                add(insert, one.id(), one.domain(), one.fact(), one.distinct(), one.entry(), one.leaves());
            }
            for (Term one : terms) {
                add(insertTerm, one.indicator(), one.kind(), one.below(), one.measure(), one.window());
            }
            insert.executeBatch();
            insertTerm.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
