package org.ganlao.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void a_trace_goes_on_under_a_span_of_its_own() {
        TraceContext context = TraceContext.continuing("00-" + TRACE + "-b7ad6b7169203331-01");

        assertThat(context.traceId()).isEqualTo(TRACE);
        assertThat(context.spanId()).matches("[0-9a-f]{16}").isNotEqualTo("b7ad6b7169203331");
        assertThat(context.traceparent()).isEqualTo("00-" + TRACE + "-" + context.spanId() + "-01");
    }

    @Test
    void a_later_version_of_the_header_is_read_as_far_as_it_is_known() {
        assertThat(TraceContext.continuing("01-" + TRACE + "-b7ad6b7169203331-00-more")
                        .traceId())
                .isEqualTo(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void what_is_no_trace_starts_one(String header) {
        TraceContext context = TraceContext.continuing(header);

        assertThat(context.traceId()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
        assertThat(context.sampled()).isFalse();
    }

    @Test
    void it_is_current_while_it_is_open() {
        TraceContext context = TraceContext.continuing("00-" + TRACE + "-b7ad6b7169203331-01");

        try (TraceContext.Scope open = context.open()) {
            assertThat(open).isNotNull();
            assertThat(TraceContext.current()).isEqualTo(context);
        }

        assertThat(TraceContext.current().traceId()).isNotEqualTo(TRACE);
    }
}
