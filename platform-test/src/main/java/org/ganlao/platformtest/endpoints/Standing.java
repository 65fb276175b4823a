package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<Request> refused = new ArrayList<>();

    Standing(Supplier<String> sample, Supplier<String> freshAddress) {
        this.sample = sample;
        this.freshAddress = freshAddress;
    }

    /** Sends the call with the valid body, spoiled; {@link #requireUntouched} tells whether that left anything. */
    ProblemAnswer refused(String what, Call call, UnaryOperator<String> spoil) {
        make();
        Request request = new Request(what, call, spoil);
        Answer answer = request.send();
        if (!answer.isRefused()) {
            rows = null;
            refused.clear();
        } else {
            refused.add(request);
        }
        return ProblemAnswer.of(answer);
    }

    /** Fails if a table has a row more or less than before all that was refused, and names what leaves one. */
    void requireUntouched() {
        if (rows == null || RowCounts.now().equals(rows)) {
            return;
        }
        List<String> guilty =
                refused.stream().filter(Request::leavesRows).map(Request::what).toList();
        assertThat(RowCounts.now())
                .as("rows after all that was refused; sent again one by one, these leave some: %s", guilty)
                .isEqualTo(rows);
    }

    /** Sends the call with the valid body, spoiled; fails if a table has a row more or less afterwards. */
    ProblemAnswer refusedAlone(Call call, UnaryOperator<String> spoil) {
        make();
        RowCounts before = rows;
        rows = null;
        Answer answer = call.withBody(spoil.apply(body)).send(address);
        RowCounts after = RowCounts.now();
        assertThat(after).as("rows after %s", answer.text()).isEqualTo(before);
        rows = after;
        return ProblemAnswer.of(answer);
    }

    /** The same where spoiling makes records of its own, which stand before the request. */
    ProblemAnswer refusedBesides(Call call, UnaryOperator<String> spoil) {
        make();
        String spoiled = spoil.apply(body);
        rows = RowCounts.now();
        return refusedAlone(call, valid -> spoiled);
    }

    /**
     * Sends the call with the valid body, which must be taken; from then on another body stands.
     *
     * @param settled waits until nothing works on what was taken
     */
    void taken(Call call, Runnable settled) {
        make();
        rows = null;
        Answer answer = call.withBody(body).send(address);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        body = other(body, sample.get());
        settled.run();
        rows = RowCounts.now();
    }

    /** Where one valid body is as good as another: what is left of it without its first text, or else its first member. */
    private static String other(String first, String second) {
        if (!second.equals(first)) {
            return second;
        }
        ObjectNode lessened = (ObjectNode) BadInput.parsed(second);
        String name = lessened.properties().stream()
                .filter(member -> member.getValue().isTextual())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseGet(() -> lessened.fieldNames().next());
        lessened.remove(name);
        return lessened.toString();
    }

    private void make() {
        if (rows == null) {
            address = freshAddress.get();
            body = sample.get();
            rows = RowCounts.now();
        }
    }

    private final class Request {

        private final String what;
        private final Call call;
        private final UnaryOperator<String> spoil;

        private Request(String what, Call call, UnaryOperator<String> spoil) {
            this.what = what;
            this.call = call;
            this.spoil = spoil;
        }

        private String what() {
            return what;
        }

        private Answer send() {
            return call.withBody(spoil.apply(body)).send(address);
        }

        private boolean leavesRows() {
            RowCounts before = RowCounts.now();
            send();
            return !RowCounts.now().equals(before);
        }
    }
}
