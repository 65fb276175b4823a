package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void a_services_json_becomes_a_sentence_with_its_causes() {
        String line = """
                {"timestamp":"2026-11-24T08:09:23.141Z","loggerName":"io.quarkus.runtime.Application","level":"ERROR",\
                "message":"Failed to start application","exception":{"exceptionType":"java.lang.RuntimeException",\
                "message":"Failed to start quarkus","causedBy":{"exception":{"exceptionType":\
                "java.lang.IllegalStateException","message":"no key"}}}}""";

        assertThat(LogLine.readable(line)).isEqualTo("""
                2026-11-24T08:09:23.141Z ERROR [Application] Failed to start application
                    java.lang.RuntimeException: Failed to start quarkus
                    java.lang.IllegalStateException: no key""");
    }

    @Test
    void other_lines_stay_as_they_are() {
        assertThat(LogLine.readable("LOG:  database system is ready")).isEqualTo("LOG:  database system is ready");
        assertThat(LogLine.readable("{broken")).isEqualTo("{broken");
    }
}
