package org.ganlao.socialinsurance.benefit.residentmedical;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** A county's desk of the residents' scheme. */
public final class ResidentDesk {

    static final String FUNDINGS = "/v1/resident-fundings";
    static final String SUBSIDIES = "/v1/resident-subsidies";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    final Agency agency;
    private final String region;

    private ResidentDesk(String region) {
        this.region = region;
        this.agency = Agency.of(region);
    }

    public static ResidentDesk of(String region) {
        return new ResidentDesk(region);
    }

    /** Answers the enrolment of somebody who joined in 2006. */
    public String adult() {
        return enrolled("resident-adult");
    }

    String enrolled(String kind) {
        return agency.enrolled(agency.enrolment(agency.insured("resident-medical", kind, null), "2006-10-01"))
                .getString("id");
    }

    Map<String, Object> funding(String enrolment) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "enrolment",
                enrolment,
                "year",
                2007,
                "receivedOn",
                "2007-01-10",
                "receipt",
                "赣居医0071234",
                "payer",
                "person"));
    }

    /** For 2007, received on 10 January; answers where it is found. */
    public String funded(String enrolment) {
        return FUNDINGS + "/"
                + agency.cashier().made(FUNDINGS, funding(enrolment)).getString("id");
    }

    Map<String, Object> subsidy(String level, String amount) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                2007,
                "level",
                level,
                "amount",
                amount,
                "receivedOn",
                "2007-05-18",
                "document",
                "赣财社〔2007〕31号"));
    }

    String subsidised(String level, String amount) {
        return SUBSIDIES + "/"
                + agency.cashier().made(SUBSIDIES, subsidy(level, amount)).getString("id");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        ResidentDesk donghu = of("360102");
        return walk.object(FUNDINGS + "/{id}", () -> donghu.funded(donghu.adult()))
                .object(SUBSIDIES + "/{id}", () -> donghu.subsidised("county", "10.00"))
                .list("GET /v1/resident-coverage/{year}", "/v1/resident-coverage/2007", () -> {
                    donghu.adult();
                    return "\"360102\"";
                })
                .body("POST " + FUNDINGS, () -> json(donghu.funding(donghu.adult())))
                .body("POST " + FUNDINGS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + SUBSIDIES, () -> json(donghu.subsidy("county", "10.00")))
                .body("POST " + SUBSIDIES + "/{id}/annulment", () -> json(MISTAKE));
    }
}
