package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;

/** An answer that should be a problem. */
record ProblemAnswer(Response answer) {

    static ProblemAnswer of(Response answer) {
        return new ProblemAnswer(answer);
    }

    ProblemAnswer has(int status, String code) {
        isProblem();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
        return this;
    }

    /** Refused as faulty in form (400) or by a rule (422). */
    ProblemAnswer isRefusal() {
        isProblem();
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        return this;
    }

    /** A fault in form must say where it is; a rule may speak of the whole. */
    void pointsAt(String pointer) {
        List<String> pointers = answer.jsonPath().getList("violations.pointer", String.class);
        if (answer.statusCode() == 422 && (pointers == null || pointers.isEmpty())) {
            return;
        }
        assertThat(pointers)
                .as(answer.asString())
                .isNotNull()
                .filteredOn(Objects::nonNull)
                .anySatisfy(found -> assertThat(found).startsWith(pointer));
    }

    private void isProblem() {
        assertThat(answer.contentType())
                .as("%d %s", answer.statusCode(), answer.asString())
                .isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("type"))
                .isEqualTo("/problems/" + answer.jsonPath().getString("code"));
        assertThat(answer.jsonPath().getString("traceId")).matches("[0-9a-f]{32}");
    }
}
