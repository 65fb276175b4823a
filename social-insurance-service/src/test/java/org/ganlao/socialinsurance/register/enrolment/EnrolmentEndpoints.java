package org.ganlao.socialinsurance.register.enrolment;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** What is asked about several enrolments at once. */
public final class EnrolmentEndpoints {

    static final List<String> FIVE = List.of("pension", "medical", "unemployment", "injury", "maternity");

    private EnrolmentEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        Agency donghu = Agency.ofDonghu();
        return walk.body(
                "POST " + ENROLMENTS + "/joint",
                () -> json(joint(ResidentNumbers.next(), donghu.employer(), "360102")));
    }

    static Map<String, Object> joint(String number, String employer, String region) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "insurances",
                FIVE,
                "kind",
                "employee",
                "employer",
                employer,
                "region",
                region,
                "from",
                "2007-02-01"));
    }
}
