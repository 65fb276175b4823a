package org.ganlao.platform.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
class TicketEndpointsTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    @TestFactory
    Stream<DynamicTest> every_endpoint_is_guarded() {
        return EndpointWalk.inRegion("360102", "360103")
                .object("/v1/tickets/{id}", TicketEndpointsTest::opened)
                .body("POST /v1/tickets", TicketEndpointsTest::ticket)
                .body("PUT /v1/tickets/{id}", TicketEndpointsTest::ticket)
                .object("/v1/probe-leaks/{id}", TicketEndpointsTest::leaking)
                .askedIn("RowsTest", "GET /v1/probe-rows*")
                .regionless("GET /v1/probe-leaks*", "GET /v1/probe-report")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> bad_tickets_are_refused() {
        return BadInput.to("POST /v1/tickets", TicketEndpointsTest::ticket, CLERK)
                .refuses("a forbidden title", body -> body.put("title", "forbidden"), 422, "title-forbidden")
                .refuses("an unknown code", body -> body.put("priority", "urgent"), 400, "invalid-request")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> bad_changes_are_refused() {
        return BadInput.to("PUT /v1/tickets/{id}", TicketEndpointsTest::ticket, CLERK)
                .at(TicketEndpointsTest::opened)
                .tests();
    }

    @Test
    void a_caller_who_sees_or_writes_too_much_fails_the_walk() {
        assertThat(failures(EndpointWalk.inRegion("360102", "360100")
                        .object("/v1/tickets/{id}", TicketEndpointsTest::opened)
                        .body("POST /v1/tickets", TicketEndpointsTest::ticket)
                        .body("PUT /v1/tickets/{id}", TicketEndpointsTest::ticket)
                        .object("/v1/probe-leaks/{id}", TicketEndpointsTest::leaking)
                        .askedIn("RowsTest", "GET /v1/probe-rows*")
                        .regionless("GET /v1/probe-leaks*", "GET /v1/probe-report")
                        .tests()))
                .containsExactlyInAnyOrder(
                        "GET /v1/tickets: stays in its region",
                        "GET /v1/tickets/export: stays in its region",
                        "POST /v1/tickets: stays in its region",
                        "GET /v1/tickets/{id}: stays in its region",
                        "PUT /v1/tickets/{id}: stays in its region",
                        "POST /v1/tickets/{id}/closing: stays in its region");
    }

    @Test
    void what_is_said_to_belong_to_no_region_or_to_one_alone_or_to_stand_in_a_list_and_does_not_fails_the_walk() {
        opened();

        assertThat(failures(EndpointWalk.inRegion("360102", "360103")
                        .object("/v1/tickets/{id}", TicketEndpointsTest::opened)
                        .body("POST /v1/tickets", TicketEndpointsTest::ticket)
                        .body("PUT /v1/tickets/{id}", TicketEndpointsTest::ticket)
                        .object("/v1/probe-leaks/{id}", TicketEndpointsTest::leaking)
                        .askedIn("RowsTest", "GET /v1/probe-rows*")
                        .regionless(
                                "GET /v1/probe-leaks*", "GET /v1/probe-report", "GET /v1/tickets", "POST /v1/tickets")
                        .list("GET /v1/tickets/export", "/v1/tickets/export?priority=high", TicketEndpointsTest::mark)
                        .heldBy("360000", "PUT /v1/tickets/{id}", "GET /v1/tickets/{id}")
                        .tests()))
                .containsExactlyInAnyOrder(
                        "GET /v1/tickets: belongs to no region",
                        "POST /v1/tickets: belongs to no region",
                        "GET /v1/tickets/export: stays in its region",
                        "GET /v1/tickets/export: lists what lies below",
                        "GET /v1/tickets/{id}: is held by one region",
                        "PUT /v1/tickets/{id}: is held by one region");
    }

    @Test
    void an_endpoint_is_asked_where_its_own_records_lie() {
        assertThat(failures(EndpointWalk.inRegion("360102", "360100")
                        .object("/v1/tickets/{id}", TicketEndpointsTest::opened)
                        .at("360102", "360103", "GET /v1/tickets/{id}")
                        .tests()
                        .filter(test -> test.getDisplayName().startsWith("GET /v1/tickets/{id}"))))
                .isEmpty();
    }

    @Test
    void an_endpoint_that_the_walk_cannot_ask_fails_it() {
        assertThat(failures(EndpointWalk.inRegion("360102", "360103").tests()))
                .contains("GET /v1/tickets: stays in its region", "POST /v1/tickets: stays in its region");
    }

    @Test
    void an_export_that_shows_more_than_its_list_fails() {
        assertThat(failures(EndpointWalk.inRegion("360102", "360103")
                        .object("/v1/tickets/{id}", TicketEndpointsTest::opened)
                        .object("/v1/probe-leaks/{id}", TicketEndpointsTest::leaking)
                        .exports()))
                .containsExactlyInAnyOrder(
                        "GET /v1/probe-leaks/export: has a column for each property",
                        "GET /v1/probe-leaks/export: shows what reading one shows",
                        "GET /v1/probe-leaks/export: masks identity numbers");
    }

    @Test
    void bad_input_that_is_taken_or_refused_otherwise_fails() {
        assertThat(failures(BadInput.to("POST /v1/tickets", TicketEndpointsTest::ticket, CLERK)
                        .refuses("another title", body -> body.put("title", "b" + UUID.randomUUID()), 422, "a-code")
                        .refuses("a forbidden title", body -> body.put("title", "forbidden"), 422, "another-code")
                        .tests()
                        .filter(test -> test.getDisplayName().contains("title")
                                && !test.getDisplayName().contains("/title"))))
                .containsExactly("POST /v1/tickets: another title", "POST /v1/tickets: a forbidden title");
    }

    private static List<String> failures(Stream<DynamicTest> tests) {
        return tests.filter(test -> fails(test.getExecutable()))
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static boolean fails(Executable check) {
        try {
            check.execute();
            return false;
        } catch (AssertionError failed) {
            return true;
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String leaking() {
        return "/v1/probe-leaks/" + ProbeLeaksResource.ID;
    }

    /** Of a ticket of low priority. */
    private static String mark() {
        String address = opened();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String opened() {
        return given().auth()
                .oauth2(CLERK.jwt())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(ticket())
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String ticket() {
        return """
                {"region": "360102", "title": "%s", "priority": "low", "amount": 12.50, "dueOn": "2007-03-05",
                 "lines": [{"name": "a", "quantity": 1}]}""".formatted(UUID.randomUUID());
    }
}
