package org.ganlao.employment.aid.welfarepost;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau that places persons in public-welfare posts. */
public final class WelfarePostOffice {

    static final String POSTS = "/v1/welfare-posts";
    static final String HOLDERS = "/v1/welfare-post-holders";

    final Desk desk;
    final InsuranceSubsidyOffice insurance;
    private final EmploymentOffice bureau;
    private final String region;

    private WelfarePostOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
        this.insurance = InsuranceSubsidyOffice.of(region);
        this.bureau = EmploymentOffice.of(region);
    }

    public static WelfarePostOffice of(String region) {
        return new WelfarePostOffice(region);
    }

    Map<String, Object> post(int places) {
        return new HashMap<>(Map.of(
                "employer",
                "71526726X",
                "occupation",
                "4-14-99-01",
                "places",
                places,
                "entry",
                Map.of("region", region, "name", "社区保洁", "openedOn", "2007-01-01")));
    }

    Map<String, Object> postRequest() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "post", post(4));
    }

    String opens(int places) {
        return desk.made(POSTS, Map.of("sourceRef", UUID.randomUUID().toString(), "post", post(places)))
                .getString("id");
    }

    Map<String, Object> welfareWork(String day) {
        return with(with(job(day), "region", region), "kind", "public-welfare");
    }

    /** The placement of somebody with a good certificate. */
    String works(String day) {
        return works(InsuranceSubsidyOffice.someone(), day);
    }

    String works(PersonalId person, String day) {
        insurance.registers(person, insurance.certified());
        return placesAgain(person, day);
    }

    String placesAgain(PersonalId person, String day) {
        return bureau.places(person, welfareWork(day)).getString("id");
    }

    static Map<String, Object> holderRequest(String post, String placement) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "post", post, "placement", placement);
    }

    ValidatableResponse asksPlace(String post, String placement) {
        return desk.post(HOLDERS, holderRequest(post, placement));
    }

    String takes(String post, String placement) {
        return asksPlace(post, placement).statusCode(201).extract().path("id");
    }

    /** Since 10 February 2007. */
    String holds() {
        return takes(opens(1), works("2007-02-10"));
    }

    static Map<String, Object> month(int month) {
        return new HashMap<>(Map.of("sourceRef", UUID.randomUUID().toString(), "year", 2007, "month", month));
    }

    static Map<String, Object> paid(int month) {
        Map<String, Object> stated = month(month);
        stated.putAll(Map.of("paid", "401.15", "paidOn", "2007-06-28", "receipt", "赣02023456"));
        return stated;
    }

    ValidatableResponse asksSubsidy(String holder, int month) {
        return desk.post(HOLDERS + "/" + holder + "/post-subsidy-claims", month(month));
    }

    ValidatableResponse asksInsurance(String holder, int month) {
        return desk.post(HOLDERS + "/" + holder + "/insurance-subsidy-claims", paid(month));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        WelfarePostOffice office = of("360102");
        Map<String, String> mistake = Map.of("reason", "录入重复");
        return walk.object(POSTS + "/{id}", () -> POSTS + "/" + office.opens(2))
                .body("POST " + POSTS, () -> json(office.postRequest()))
                .body(
                        "POST " + POSTS + "/{id}/corrections",
                        () -> json(Map.of("reason", "名额调整", "post", office.post(3))))
                .body("POST " + POSTS + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + POSTS + "/{id}/annulment", () -> json(mistake))
                .object(HOLDERS + "/{id}", () -> HOLDERS + "/" + office.holds())
                .body("POST " + HOLDERS, () -> json(holderRequest(office.opens(1), office.works("2007-02-10"))))
                .body("POST " + HOLDERS + "/{id}/post-subsidy-claims", () -> json(month(5)))
                .body("POST " + HOLDERS + "/{id}/insurance-subsidy-claims", () -> json(paid(5)))
                .body("POST " + HOLDERS + "/{id}/annulment", () -> json(mistake));
    }
}
