package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What every refused request finds and must leave: a valid body, where to send it, and so many rows in each table. It is
 * made once, because nothing that is refused changes it, and anew after a request that did.
 */
final class Standing {

    private final Supplier<String> sample;
    private final Supplier<String> freshAddress;
    private String address;
    private String body;
    private RowCounts rows;

    Standing(Supplier<String> sample, Supplier<String> freshAddress) {
        this.sample = sample;
        this.freshAddress = freshAddress;
    }

    /** Sends the call with the valid body, spoiled; fails if a table has a row more or less afterwards. */
    ProblemAnswer refused(Call call, UnaryOperator<String> spoil) {
        make();
        RowCounts before = rows;
        rows = null;
        Response answer = call.withBody(spoil.apply(body)).send(address);
        RowCounts after = RowCounts.now();
        assertThat(after).as("rows after %s", answer.asString()).isEqualTo(before);
        rows = after;
        return ProblemAnswer.of(answer);
    }

    /**
     * Sends the call with the valid body, which must be taken; from then on another valid body stands.
     *
     * @param settled waits until nothing works on what was taken
     */
    void taken(Call call, Runnable settled) {
        make();
        rows = null;
        Response answer = call.withBody(body).send(address);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        String first = body;
        body = sample.get();
        assertThat(body).as("a second sample").isNotEqualTo(first);
        settled.run();
        rows = RowCounts.now();
    }

    private void make() {
        if (rows == null) {
            address = freshAddress.get();
            body = sample.get();
            rows = RowCounts.now();
        }
    }
}
