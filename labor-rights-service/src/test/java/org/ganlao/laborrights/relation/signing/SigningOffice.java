package org.ganlao.laborrights.relation.signing;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Where the tax authority's counts come in. */
public final class SigningOffice {

    static final String COUNTS = "/v1/wage-deduction-counts";
    static final String RATES = "/v1/signing-rates";

    private SigningOffice() {}

    public static EndpointWalk shownTo(EndpointWalk walk) {
        Bureau bureau = new Bureau();
        return walk.object(COUNTS + "/{id}", () -> COUNTS + "/" + id(bureau, OrganisationCodes.next()))
                .object(RATES + "/{id}", () -> {
                    bureau.puts(ResidentNumbers.next());
                    return RATES + "/" + Bureau.REGION;
                })
                .object(RATES + "/differences/{id}", () -> {
                    String employer = OrganisationCodes.next();
                    id(bureau, employer);
                    return RATES + "/differences/" + employer;
                })
                .body("POST " + COUNTS, () -> json(count(OrganisationCodes.next(), 3)))
                .body("POST " + COUNTS + "/{id}/corrections", () -> json(Map.of("persons", 4, "reason", "更正申报")))
                .body("POST " + COUNTS + "/{id}/annulment", () -> json(Map.of("reason", "误报")));
    }

    private static String id(Bureau bureau, String employer) {
        return bureau.desk.made(COUNTS, count(employer, 3)).getString("id");
    }

    /** Of May 2007. */
    static Map<String, Object> count(String employer, int persons) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "employer",
                employer,
                "region",
                Bureau.REGION,
                "month",
                "2007-05",
                "persons",
                persons);
    }
}
