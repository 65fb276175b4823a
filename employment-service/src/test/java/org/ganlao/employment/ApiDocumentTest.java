package org.ganlao.employment;

import static io.restassured.RestAssured.given;
import static org.ganlao.platformtest.OpenApiContract.example;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ApiDocumentTest {

    /** The examples follow each other: the person registered is the person placed. */
    @Test
    void its_examples_are_good_requests() {
        Desk clerk = Desk.of(Tokens.of("clerk").in("360102"));

        clerk.post("/v1/job-seekers", example("JobSeekerRequest")).statusCode(201);
        clerk.post("/v1/placements", example("PlacementRequest"))
                .statusCode(201)
                .body("seekerKind", equalTo("laid-off"))
                .body("age4050", equalTo(true));
        clerk.post("/v1/transfers", example("TransferRequest")).statusCode(201).body("firstTransfer", equalTo(true));
        clerk.post("/v1/transfer-sites", example("SiteRequest")).statusCode(201);
        clerk.post("/v1/internship-bases", example("InternshipBaseRequest")).statusCode(201);
        clerk.post("/v1/zero-employment-families", example("FamilyRequest")).statusCode(201);
        clerk.post("/v1/service-units", example("ServiceUnitRequest")).statusCode(201);
        clerk.post("/v1/welfare-posts", example("WelfarePostRequest")).statusCode(201);
        clerk.post("/v1/startup-projects", example("StartupProjectRequest")).statusCode(201);
        clerk.post("/v1/startups", example("StartupRequest")).statusCode(201);
        clerk.post("/v1/incubators", example("IncubatorRequest")).statusCode(201);
        clerk.post("/v1/startup-fairs", example("StartupFairRequest")).statusCode(201);
        clerk.post("/v1/graduate-services", example("GraduateRequest")).statusCode(201);
        clerk.post("/v1/layoff-reports", example("LayoffRequest"))
                .statusCode(201)
                .body("inTime", equalTo(true));
        clerk.post("/v1/merged-rail-persons", example("MergedRailRequest")).statusCode(201);
    }

    @Test
    void a_supervisors_examples_are_good_requests() {
        Desk supervisor = Desk.of(Tokens.of("supervisor").in("360102"));

        supervisor
                .post("/v1/labour-force-statements", example("LabourForceRequest"))
                .statusCode(201)
                .body("urbanEmploymentRate", equalTo(0.965758f));
        supervisor.post("/v1/guarantee-funds", example("FundRequest")).statusCode(201);
        supervisor.post("/v1/campaign-statements", example("CampaignRequest")).statusCode(201);
        Desk.of(Tokens.of("supervisor").in("360700"))
                .post("/v1/pilot-evidence", example("PilotRequest"))
                .statusCode(201);
    }

    @Test
    void it_names_codes_as_requests_write_them() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("components.schemas.PlacementKind.enum", hasItems("re-employment", "public-welfare"))
                .body("components.schemas.SeekerGroup.enum", hasItems("aged-4050"))
                .body("components.schemas.EmployerToken.type", equalTo("string"))
                .body("components.schemas.IdentityDocument.enum", hasItems("resident-id"));
    }

    @Test
    void it_tells_the_headers_and_problems_of_a_change() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/v1/placements/{id}/end'.post.responses", hasKey("412"))
                .body("paths.'/v1/placements/{id}/end'.post.responses", hasKey("428"))
                .body("paths.'/v1/placements/{id}/end'.post.security.oidc.flatten()", contains("clerk"));
    }

    @ParameterizedTest
    @CsvSource({"already-placed, 409", "not-of-4050-age, 422", "record-annulled, 409", "under-working-age, 422"})
    void each_refusal_has_a_page(String code, int status) {
        given().accept("application/json")
                .get("/problems/" + code)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}
