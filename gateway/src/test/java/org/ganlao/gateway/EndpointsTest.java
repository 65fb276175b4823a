package org.ganlao.gateway;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.AfterTheYear;
import org.ganlao.gateway.plan.BulletinEndpoints;
import org.ganlao.gateway.plan.FigureEndpoints;
import org.ganlao.gateway.plan.OversightEndpoints;
import org.ganlao.gateway.plan.ReleaseEndpoints;
import org.ganlao.gateway.plan.SupervisionEndpoints;
import org.ganlao.gateway.plan.TargetEndpoints;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@TestProfile(AfterTheYear.class)
class EndpointsTest {

    private final ReleaseEndpoints releases = new ReleaseEndpoints();
    private final OversightEndpoints oversight = new OversightEndpoints();

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_guarded() {
        EndpointWalk walk = EndpointWalk.inRegion("360102", "360103");
        TargetEndpoints.add(walk);
        FigureEndpoints.add(walk);
        releases.add(walk);
        BulletinEndpoints.add(walk);
        SupervisionEndpoints.add(walk);
        oversight.add(walk);
        return walk.open("GET /v1/public/*")
                .askedIn("StreamResourceTest", "GET /v1/stream")
                .object("/v1/plans/{plan}", () -> "/v1/plans/2007")
                .object("/v1/analytics/{dataset}", () -> "/v1/analytics/plan-progress")
                .object("/v1/analytics/dimensions/{name}", () -> "/v1/analytics/dimensions/region")
                // A plan's figures are those of the whole province, for whoever may see them at all.
                .regionless(
                        "GET /v1/analytics",
                        "GET /v1/analytics/dimensions/{name}",
                        "GET /v1/plans",
                        "GET /v1/plans/{plan}",
                        "GET /v1/plans/{plan}/comparisons",
                        "GET /v1/plans/{plan}/items",
                        "GET /v1/plans/{plan}/openings",
                        "GET /v1/plans/{plan}/past-figures",
                        "GET /v1/plans/{plan}/progress",
                        "GET /v1/plans/{plan}/totals",
                        "GET /v1/analytics/{dataset}")
                .answered("GET /v1/plans/{plan}/freshness")
                .tests();
    }

    @AfterEach
    void leaveNothingUnderWay() {
        releases.discard();
        oversight.endWebhooks();
    }
}
