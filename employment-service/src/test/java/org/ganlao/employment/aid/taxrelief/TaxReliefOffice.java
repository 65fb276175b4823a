package org.ganlao.employment.aid.taxrelief;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau that confirms tax relief. */
public final class TaxReliefOffice {

    static final String RELIEFS = "/v1/tax-reliefs";

    final Desk desk;
    final InsuranceSubsidyOffice insurance;
    private final String region;

    private TaxReliefOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
        this.insurance = InsuranceSubsidyOffice.of(region);
    }

    public static TaxReliefOffice of(String region) {
        return new TaxReliefOffice(region);
    }

    /** Somebody with a good certificate. */
    PersonalId someone() {
        PersonalId person = InsuranceSubsidyOffice.someone();
        insurance.registers(person, insurance.certified());
        return person;
    }

    Map<String, Object> relief(int year) {
        return new HashMap<>(Map.of(
                "kind",
                "self-employed",
                "region",
                region,
                "certificate",
                "赣税减" + UUID.randomUUID().toString().substring(0, 8),
                "year",
                year,
                "amount",
                "8000.00",
                "issuedOn",
                "2007-03-01"));
    }

    public Map<String, Object> hired(int year) {
        Map<String, Object> stated = relief(year);
        stated.putAll(Map.of("kind", "hired", "employer", "71526726X", "amount", "4800.00"));
        return stated;
    }

    public ValidatableResponse asks(PersonalId person, Map<String, Object> relief) {
        return desk.post(RELIEFS, request(person, "relief", relief));
    }

    public String grants(PersonalId person, int year) {
        return asks(person, relief(year)).statusCode(201).extract().path("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        TaxReliefOffice office = of("360102");
        return walk.object(RELIEFS + "/{id}", () -> RELIEFS + "/" + office.grants(office.someone(), 2007))
                .body("POST " + RELIEFS, () -> json(request(office.someone(), "relief", office.relief(2007))))
                .body("POST " + RELIEFS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
