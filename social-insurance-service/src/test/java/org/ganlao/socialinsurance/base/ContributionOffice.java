package org.ganlao.socialinsurance.base;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** The office of an agency that takes declarations, bills and looks after arrears. */
public final class ContributionOffice {

    public static final String DECLARATIONS = "/v1/base-declarations";
    public static final String PREVIEW = DECLARATIONS + "/contribution-preview";

    public final Agency agency;
    private final String region;

    private ContributionOffice(String region) {
        this.region = region;
        this.agency = Agency.of(region);
    }

    public static ContributionOffice of(String region) {
        return new ContributionOffice(region);
    }

    public Desk inspector() {
        return Desk.of(Tokens.of("inspector").in(region));
    }

    /** Enrols one more worker and answers the token. */
    public String worker(String employer, String from, String... insurances) {
        Map<String, Object> first = agency.enrolment(agency.employee(insurances[0], employer), from);
        String token = agency.enrolled(first).getString("person.token");
        Arrays.stream(insurances).skip(1).forEach(insurance -> {
            Map<String, Object> another = new HashMap<>(first);
            another.put("sourceRef", UUID.randomUUID().toString());
            another.put("insured", agency.employee(insurance, employer));
            agency.enrolled(another);
        });
        return token;
    }

    public Map<String, Object> declaration(String employer, int year, Map<String, String> wages) {
        List<Map<String, String>> lines = new ArrayList<>();
        wages.forEach((person, wage) -> lines.add(Map.of("person", person, "wage", wage)));
        Map<String, Object> declaration = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                year,
                "kind",
                "declared",
                "wages",
                lines));
        if (employer != null) {
            declaration.put("employer", employer);
        }
        return declaration;
    }

    /** States wages of 2007, pairs of a person and a wage. */
    public String declares(String employer, String... wages) {
        Map<String, String> stated = new HashMap<>();
        for (int i = 0; i < wages.length; i += 2) {
            stated.put(wages[i], wages[i + 1]);
        }
        return agency.clerk()
                .made(DECLARATIONS, declaration(employer, 2007, stated))
                .getString("id");
    }

    private Map<String, Object> newDeclaration() {
        String employer = agency.employer();
        return declaration(employer, 2007, Map.of(worker(employer, "2007-01-01", "pension"), "1850.00"));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        ContributionOffice donghu = of("360102");
        return walk.object(
                        DECLARATIONS + "/{id}",
                        () -> DECLARATIONS + "/"
                                + donghu.agency
                                        .clerk()
                                        .made(DECLARATIONS, donghu.newDeclaration())
                                        .getString("id"))
                .body("POST " + DECLARATIONS, () -> json(donghu.newDeclaration()))
                .body(
                        "POST " + PREVIEW,
                        () -> json(Map.of(
                                "region",
                                "360102",
                                "kind",
                                "employee",
                                "on",
                                "2007-03-01",
                                "wage",
                                "2000.00",
                                "industryClass",
                                2)))
                .regionless("POST " + PREVIEW)
                .keyless("POST " + PREVIEW);
    }
}
