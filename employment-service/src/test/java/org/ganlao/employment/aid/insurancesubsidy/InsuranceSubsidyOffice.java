package org.ganlao.employment.aid.insurancesubsidy;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau that subsidises the insurance of persons in flexible work. */
public final class InsuranceSubsidyOffice {

    static final String SUBSIDIES = "/v1/insurance-subsidies";

    final Desk desk;
    final Desk reviewer;
    final EmploymentOffice bureau;
    private final String region;

    private InsuranceSubsidyOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
        this.bureau = EmploymentOffice.of(region);
    }

    public static InsuranceSubsidyOffice of(String region) {
        return new InsuranceSubsidyOffice(region);
    }

    /** Forty-one years old in 2007. */
    public static PersonalId someone() {
        return People.born(Sex.FEMALE, LocalDate.of(1966, 5, 5));
    }

    /** The registration of somebody laid off, with a certificate that is good from March 2007 on for a year. */
    public Map<String, Object> certified() {
        Map<String, Object> stated = with(registration("laid-off", "2007-01-08"), "region", region);
        return with(stated, "preferentialCertificate", certificate());
    }

    static Map<String, Object> certificate() {
        return new HashMap<>(Map.of(
                "number", "赣3601022007000012",
                "holderGroup", "state-enterprise-laid-off",
                "issuedOn", "2007-01-08",
                "validUntil", "2009-12-31"));
    }

    public String registers(PersonalId person, Map<String, Object> registration) {
        return bureau.registers(person, registration).getString("id");
    }

    Map<String, Object> flexibleWork(String day) {
        Map<String, Object> stated = with(with(job(day), "region", region), "kind", "flexible");
        stated.remove("employer");
        return stated;
    }

    public String works(PersonalId person, String day) {
        return bureau.places(person, flexibleWork(day)).getString("id");
    }

    /** The placement of somebody entitled since February 2007. */
    public String entitled() {
        return entitled(someone());
    }

    public String entitled(PersonalId person) {
        registers(person, certified());
        return works(person, "2007-02-10");
    }

    static Map<String, Object> month(int month) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "year",
                2007,
                "month",
                month,
                "paid",
                "301.55",
                "paidOn",
                "2007-06-28",
                "receipt",
                "赣01023456"));
    }

    public ValidatableResponse pays(String placement, int month, String paid) {
        return desk.post(SUBSIDIES + "/" + placement + "/claims", with(month(month), "paid", paid));
    }

    public ValidatableResponse asks(String placement, int month) {
        return desk.post(SUBSIDIES + "/" + placement + "/claims", month(month));
    }

    /** Answers the claim. */
    public String claims(String placement, int month) {
        return asks(placement, month).statusCode(201).extract().path("claim");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        InsuranceSubsidyOffice office = of("360102");
        return walk.object(SUBSIDIES + "/{placement}", () -> SUBSIDIES + "/" + office.entitled())
                .body("POST " + SUBSIDIES + "/{placement}/claims", () -> json(month(5)));
    }
}
