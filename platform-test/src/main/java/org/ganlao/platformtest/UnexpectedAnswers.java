package org.ganlao.platformtest;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.config.FailureConfig;

/**
 * Shows an answer that is not as a test expects. Quarkus would have RestAssured write down every request and answer for that,
 * prettily, which takes longer than to make them. Quarkus finds this by itself (META-INF/services).
 */
public final class UnexpectedAnswers implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.config = RestAssured.config()
                .failureConfig(FailureConfig.failureConfig()
                        .failureListeners((request, expected, answer) ->
                                System.out.println(answer.getStatusLine() + "\n" + answer.asString())));
    }
}
