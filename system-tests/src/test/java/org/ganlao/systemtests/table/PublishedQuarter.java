package org.ganlao.systemtests.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.PlanFigures.Cell;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.ReleaseContent;

/** The first quarter as it was released. */
final class PublishedQuarter {

    private static final String RELEASES = "/v1/plans/2007/releases";
    private static final String PUBLIC = "/v1/public/releases/2007/2007-Q1/1";
    private static final String STATISTICS = "supervisor.statistics";
    private static final Map<String, String> SIGNERS = Map.of(
            "employment", "supervisor.employment",
            "social-insurance", "supervisor.insurance",
            "fund-supervision", "supervisor.funds",
            "skills", "supervisor.skills",
            "labor-rights", "supervisor.rights",
            "information", "supervisor.information",
            "legal", "supervisor.legal",
            "personnel", "supervisor.personnel",
            "planning-statistics", STATISTICS);

    private final String id;
    private final String hash;

    private PublishedQuarter(String id, String hash) {
        this.id = id;
        this.hash = hash;
    }

    /**
     * A figure that differs from what was released.
     *
     * @param difference null where one of the two has no value
     */
    record Correction(String month, Cell cell, Figure reported, Figure corrected, BigDecimal difference) {}

    /** Frozen without open questions, signed by everybody who has to, after they have looked at it, and published. */
    static PublishedQuarter publish(Client gateway) {
        Answer last = gateway.post(STATISTICS, RELEASES, """
                {"sourceRef": "table-q1", "period": "2007-Q1"}""").expect(201);
        String id = last.json().required("id").asText();
        String release = RELEASES + "/" + id;
        String hash = last.json().required("hash").asText();
        for (JsonNode unit : last.json().required("units")) {
            String signer = SIGNERS.get(unit.asText());
            String seen = ReleaseContent.read(gateway, signer, release).sha256();
            Post signature = Post.of(signer, release + "/signatures", "{\"hash\": \"" + seen + "\"}");
            last = gateway.sent(signature.ifMatch(last.etag())).expect(200);
        }
        gateway.sent(Post.of(STATISTICS, release + "/publication", "").ifMatch(last.etag()))
                .expect(200);
        return new PublishedQuarter(id, hash);
    }

    String hash() {
        return hash;
    }

    /** As anybody reads it. */
    static ReleaseContent content(Client gateway) {
        return ReleaseContent.read(gateway, "analyst.province", PUBLIC);
    }

    /** All that is known otherwise by now. */
    List<Correction> corrections(Client gateway) {
        List<Correction> corrections = new ArrayList<>();
        String path = RELEASES + "/" + id + "/corrections?limit=500";
        String next = null;
        do {
            JsonNode page = gateway.get("analyst.province", next == null ? path : path + "&cursor=" + next)
                    .expect(200)
                    .json();
            page.required("items").forEach(item -> corrections.add(correction(item)));
            next = page.path("next").isTextual() ? page.path("next").asText() : null;
        } while (next != null);
        return corrections;
    }

    private static Correction correction(JsonNode item) {
        return new Correction(
                item.required("month").asText(),
                Cell.at(
                        item.required("indicator").asText(),
                        item.required("region").asText()),
                side(item.path("reported")),
                side(item.path("corrected")),
                decimal(item.path("difference")));
    }

    /** Of what is no rate the numerator is the figure itself. */
    private static Figure side(JsonNode side) {
        BigDecimal denominator = decimal(side.path("denominator"));
        return new Figure(
                decimal(side.path("value")), denominator == null ? null : decimal(side.path("numerator")), denominator);
    }

    private static BigDecimal decimal(JsonNode number) {
        return number.isMissingNode() || number.isNull() ? null : new BigDecimal(number.asText());
    }
}
