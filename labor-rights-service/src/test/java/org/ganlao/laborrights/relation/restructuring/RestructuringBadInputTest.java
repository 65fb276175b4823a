package org.ganlao.laborrights.relation.restructuring;

import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.PLANS;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.plan;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.request;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class RestructuringBadInputTest {

    @TestFactory
    Stream<DynamicTest> a_plan_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + PLANS,
                        () -> json(request(plan(1), ResidentNumbers.next())),
                        Tokens.of("clerk").in(Bureau.REGION))
                .refuses("tomorrow", body -> stated(body).put("submittedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "another region",
                        body -> stated(body).put("region", Bureau.SIBLING),
                        403,
                        "region-outside-scope")
                .refuses(
                        "more present than there are delegates",
                        body -> stated(body).withObject("/vote").put("present", 91),
                        422,
                        "vote-does-not-add-up")
                .refuses(
                        "voted after it was submitted",
                        body -> stated(body).withObject("/vote").put("votedOn", "2007-03-13"),
                        422,
                        "voted-after-submission")
                .refuses(
                        "less than no funds",
                        body -> stated(body).withObject("/funds").put("needed", "-0.01"),
                        422,
                        "funds-below-nothing")
                .refuses(
                        "a worker twice",
                        body -> body.withArray("/workers")
                                .add(body.at("/workers/0").deepCopy()),
                        409,
                        "worker-listed-already")
                .rules();
    }

    private static ObjectNode stated(ObjectNode body) {
        return body.withObject("/plan");
    }
}
