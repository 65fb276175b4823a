package org.ganlao.laborrights.legal.casereview;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.legal.licensing.LicensingOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who reviews what the officers of Donghu district decided. */
public final class CaseReviewOffice {

    static final String REVIEWS = "/v1/case-reviews";
    static final Map<String, String> MISTAKE = Map.of("reason", "重复评查");

    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(Bureau.REGION).as("supervisor-of-reviews"));
    final Desk other = Desk.of(Tokens.of("supervisor").in(Bureau.REGION).as("other-supervisor-of-reviews"));
    private String examined;

    static Map<String, Object> request(String officer, String until) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "officer",
                officer,
                "from",
                "2007-01-01",
                "until",
                until,
                "size",
                1);
    }

    /** An officer of its own, who decided one case. */
    static String officer() {
        return LicensingOffice.decidingOfficer();
    }

    String draws() {
        return REVIEWS + "/"
                + supervisor.made(REVIEWS, request(officer(), "2007-05-31")).getString("id");
    }

    String drawnCase(String at) {
        return supervisor.get(at).jsonPath().getString("sample[0].id");
    }

    private String examined() {
        String at = draws();
        supervisor
                .change(
                        at + "/examinations",
                        1,
                        Map.of("on", "2007-06-30", "of", drawnCase(at), "deductions", List.of()))
                .statusCode(200);
        return at;
    }

    static Map<String, Object> examination(String drawn, int points) {
        return Map.of(
                "on",
                "2007-06-30",
                "of",
                drawn,
                "deductions",
                List.of(Map.of("criterion", "facts", "points", points, "finding", "调查笔录缺签字")));
    }

    /** One review for all who examine its case, which can be done again and again. */
    private String toExamine() {
        if (examined == null) {
            examined = draws();
        }
        return examined;
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        CaseReviewOffice office = new CaseReviewOffice();
        return walk.regionless("GET /v1/case-review-criteria")
                .object(REVIEWS + "/{id}", office::draws)
                .object(REVIEWS + "/{id}/examinations", () -> office.toExamine() + "/examinations")
                .object(REVIEWS + "/{id}/conclusion", () -> office.examined() + "/conclusion")
                .body("POST " + REVIEWS, () -> json(request(officer(), "2007-05-31")))
                .body(
                        "POST " + REVIEWS + "/{id}/examinations",
                        () -> json(examination(office.drawnCase(office.toExamine()), 5)))
                .body("POST " + REVIEWS + "/{id}/conclusion", () -> json(Map.of("on", "2007-06-30", "words", "评查完毕")))
                .body("POST " + REVIEWS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
