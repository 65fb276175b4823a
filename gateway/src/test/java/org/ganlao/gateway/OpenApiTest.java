package org.ganlao.gateway;

import io.quarkus.test.junit.QuarkusTest;
import org.ganlao.platformtest.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void the_contracts_say_of_the_gateway_what_it_says_of_itself() {
        OpenApiContract.holds("gateway");
    }
}
