package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    private final PublicAddress address = new PublicAddress(URI.create("http://10.1.2.3:8081"), "/api/employment");

    @ParameterizedTest
    @CsvSource({
        "http://10.1.2.3:8081/v1/placements/7,               /api/employment/v1/placements/7",
        "/v1/placements/7,                                   /api/employment/v1/placements/7",
        "http://10.1.2.3:80819/v1/placements/7,              http://10.1.2.3:80819/v1/placements/7",
        "https://gw.example/api/employment/v1/placements/7,  https://gw.example/api/employment/v1/placements/7",
        "placements/7,                                       placements/7"
    })
    void a_services_own_address_becomes_the_front_doors(String answered, String expected) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Location", answered);

        address.rewrite(headers);

        assertThat(headers.get("location")).isEqualTo(expected);
    }

    @Test
    void every_target_of_every_link_is_turned() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Link", "</v1/placements?cursor=b>; rel=\"next\", </v1/placements>; rel=\"first\"")
                .add("Link", "<https://ganlao.example/docs>; rel=\"help\"");

        address.rewrite(headers);

        assertThat(headers.getAll("Link"))
                .containsExactly(
                        "</api/employment/v1/placements?cursor=b>; rel=\"next\", </api/employment/v1/placements>; rel=\"first\"",
                        "<https://ganlao.example/docs>; rel=\"help\"");
    }
}
