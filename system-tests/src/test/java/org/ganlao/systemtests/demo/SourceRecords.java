package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganlao.systemtests.PlanFigures.Reading;

/**
 * Where records say what their readings say. Knows the records of every measure that has facts; a path goes through every element
 * of an array on its way.
 */
final class SourceRecords {

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("placements", "job.region"),
            Map.entry("transfers", "departure.region"),
            Map.entry("labour-force-statements", "region"),
            Map.entry("internship-positions", "position.entry.region"),
            Map.entry("zero-employment-families", "region"),
            Map.entry("service-units", "unit.entry.region"),
            Map.entry("guarantee-capital", "region"),
            Map.entry("microloans", "application.region"),
            Map.entry("support-claims", "region"),
            Map.entry("enrolments", "insured.region"),
            Map.entry("contribution-receipts", "region"),
            Map.entry("pooling-levels", "region"),
            Map.entry("payment-runs", "region"),
            Map.entry("trainees", "region"),
            Map.entry("roll-entries", "post.region"),
            Map.entry("complaint-cases", "complaint.region"),
            Map.entry("wage-arrears", "arrears.region"),
            Map.entry("wage-repayments", "region"),
            Map.entry("dispute-cases", "application.region"));

    private static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("placements placed", "job.startedOn"),
            Map.entry("transfers departure", "departure.departedOn"),
            Map.entry("transfers return", "returned.returnedOn"),
            Map.entry("labour-force-statements stated", "figures.asOf"),
            Map.entry("internship-positions opened", "position.entry.openedOn"),
            Map.entry("zero-employment-families identified", "identifiedOn"),
            Map.entry("zero-employment-families resolved", "work.since"),
            Map.entry("zero-employment-families fell-back", "work.until"),
            Map.entry("service-units opened", "unit.entry.openedOn"),
            Map.entry("service-units closed", "unit.entry.closedOn"),
            Map.entry("service-units platform-opened", "unit.platforms.openedOn"),
            Map.entry("service-units platform-closed", "unit.platforms.closedOn"),
            Map.entry("guarantee-capital paid-in", "paidOn"),
            Map.entry("microloans disbursed", "disbursedOn"),
            Map.entry("support-claims paid", "paidOn"),
            Map.entry("enrolments entry", "periods.from"),
            Map.entry("enrolments first-entry", "periods.from"),
            Map.entry("enrolments exit", "periods.until"),
            Map.entry("contribution-receipts booked", "receivedOn"),
            Map.entry("pooling-levels stated", "from"),
            Map.entry("pooling-levels superseded", "until"),
            Map.entry("payment-runs due", "occurredOn"),
            Map.entry("payment-runs paid-on-time", "occurredOn"),
            Map.entry("trainees completed", "completion.on"),
            Map.entry("roll-entries joined", "post.joinedOn"),
            Map.entry("roll-entries covered", "covered.from"),
            Map.entry("roll-entries uncovered", "covered.until"),
            Map.entry("complaint-cases accepted", "complaint.acceptedOn"),
            Map.entry("complaint-cases closed", "closure.on"),
            Map.entry("wage-arrears verified", "verifications.on"),
            Map.entry("wage-repayments repaid", "repayment.paidOn"),
            Map.entry("dispute-cases accepted", "decision.on"),
            Map.entry("dispute-cases closed", "conclusion.on"));

    /** What a reading counts where it does not count one; others count a person, a family, a unit or a case. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("urban-employed", "urbanEmployedChange"),
            Map.entry("registered-unemployed", "registeredUnemployedChange"),
            Map.entry("internship-positions", "position.places"),
            Map.entry("guarantee-fund-added", "amount"),
            Map.entry("microloans-issued", "application.principal"),
            Map.entry("individual-startup-loans-issued", "application.principal"),
            Map.entry("pension-fund-income", "lines.amount"),
            Map.entry("medical-fund-income", "lines.amount"),
            Map.entry("unemployment-fund-income", "lines.amount"),
            Map.entry("injury-fund-income", "lines.amount"),
            Map.entry("maternity-fund-income", "lines.amount"),
            Map.entry("pensions-due", "due"),
            Map.entry("pensions-paid-on-time", "paidOnTime"),
            Map.entry("historical-arrears-verified", "verifications.amount"),
            Map.entry("historical-arrears-repaid", "amount"));

    private SourceRecords() {}

    /** The regions of which the record may speak for this reading. */
    static List<String> regions(Reading reading, JsonNode record) {
        return texts(record, known(REGIONS, collection(reading)));
    }

    /** The days on which it may lie. */
    static List<String> days(Reading reading, JsonNode record) {
        return texts(record, known(DAYS, collection(reading) + " " + reading.leg()));
    }

    /** The values that it may have. */
    static List<BigDecimal> values(String measure, JsonNode record) {
        return Optional.ofNullable(VALUES.get(measure))
                .map(path -> texts(record, path).stream().map(BigDecimal::new).toList())
                .orElse(List.of(BigDecimal.ONE, BigDecimal.ONE.negate()));
    }

    /** As the record's address names it. */
    private static String collection(Reading reading) {
        return reading.record().split("/")[4];
    }

    private static String known(Map<String, String> paths, String of) {
        return Optional.ofNullable(paths.get(of))
                .orElseThrow(() -> new AssertionError("nobody has said yet where the record tells of " + of));
    }

    private static List<String> texts(JsonNode record, String path) {
        List<JsonNode> found = List.of(record);
        for (String step : path.split("\\.")) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : found) {
                Iterable<JsonNode> elements = node.isArray() ? node : List.of(node);
                elements.forEach(element -> next.add(element.path(step)));
            }
            found = next;
        }
        return found.stream()
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .toList();
    }
}
