package org.ganlao.employment.support;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.ganlao.employment.internship.InternshipOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau that gives support: claims come from its internship desk. */
public final class SupportOffice {

    static final String CLAIMS = "/v1/support-claims";

    final InternshipOffice internships;
    final Desk reviewer;
    final Desk supervisor;

    private SupportOffice(String region) {
        this.internships = InternshipOffice.of(region);
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    static SupportOffice of(String region) {
        return new SupportOffice(region);
    }

    /** Three months of one intern, 900 yuan. */
    String claims() {
        return internships.claimsSubsidy(internships.startsInMarch(), "2007-05-31");
    }

    String approved() {
        String id = claims();
        does("approval", id, 1, Map.of()).statusCode(200);
        return id;
    }

    ValidatableResponse does(String what, String id, int version, Object body) {
        return reviewer.change(CLAIMS + "/" + id + "/" + what, version, body);
    }

    ValidatableResponse annuls(String id, int version) {
        return supervisor.change(CLAIMS + "/" + id + "/annulment", version, Map.of("reason", "重复申领"));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        SupportOffice office = of("360102");
        return walk.object(CLAIMS + "/{id}", () -> CLAIMS + "/" + office.claims())
                .body("POST " + CLAIMS + "/{id}/refusal", () -> json(Map.of("reason", "材料不齐")))
                .body("POST " + CLAIMS + "/{id}/annulment", () -> json(Map.of("reason", "重复申领")));
    }
}
