package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverheardProblemTest {

    private final List<String> rules = new ArrayList<>();

    @Test
    void the_rule_is_heard_also_where_the_body_comes_in_pieces_and_the_body_goes_through_as_it_is() {
        String problem =
                "{\"type\":\"/problems/employer-not-registered\",\"title\":\"未登记\",\"type\":\"/problems/other\"}";

        for (int at = 1; at < problem.length(); at++) {
            rules.clear();
            assertThat(passed(problem.substring(0, at), problem.substring(at))).isEqualTo(problem);
            assertThat(rules).containsExactly("employer-not-registered");
        }
    }

    @Test
    void what_is_no_rule_is_not_heard() {
        passed("{\"type\":\"/problems/<script>\"}");
        passed("{\"type\":\"about:blank\"}");
        passed(" ".repeat(600) + "{\"type\":\"/problems/late\"}");

        assertThat(rules).isEmpty();
    }

    private String passed(String... parts) {
        Parts body = new Parts();
        StringBuilder passed = new StringBuilder();
        new OverheardProblem(body, rules::add).handler(passed::append);
        for (String part : parts) {
            body.taker.handle(Buffer.buffer(part));
        }
        return passed.toString();
    }

    /** A body whose parts come when the test sends them. */
    private static final class Parts implements ReadStream<Buffer> {

        private Handler<Buffer> taker;

        @Override
        public ReadStream<Buffer> handler(Handler<Buffer> handler) {
            taker = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> handler) {
            return this;
        }
    }
}
