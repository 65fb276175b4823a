package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two examiners disagree about a weld, a third decides, an appeal finds more, and the certificate is issued anew. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class ExamJourneyIT {

    private static final String DONGHU = "360102";

    @Test
    void an_appeal_changes_a_score_and_the_old_certificate_is_replaced(Platform platform) {
        // Given
        ExamCentre centre = new ExamCentre(platform.frontDoor(), DONGHU);
        UUID session = centre.session();
        UUID candidate = centre.registered(session);
        centre.scored(candidate, "theory", 0, "72.5").expect(201);
        centre.scored(candidate, "theory", 1, "72.5").expect(201);
        centre.scored(candidate, "practice", 0, "58").expect(201);
        assertThat(centre.scores(1, candidate))
                .as("what the second sees of the first's practice score")
                .noneMatch(score -> score.path("score").asInt() == 58);
        centre.scored(candidate, "practice", 1, "66").expect(201);
        assertThat(centre.decided(session).at("/open/0/why").asText()).isEqualTo("scores-differ");

        // When
        centre.scored(candidate, "practice", 2, "61").expect(201);
        centre.decided(session);
        JsonNode first = centre.certified(session, candidate, "journey-roll-1");
        centre.appealed(candidate, "66");
        JsonNode second = centre.certified(session, candidate, "journey-roll-2");

        // Then
        assertThat(first.required("practice").asDouble()).isEqualTo(61);
        assertThat(second.required("practice").asDouble()).isEqualTo(66);
        assertThat(second.required("state").asText()).isEqualTo("valid");
        JsonNode old = centre.certificate(first.required("id").asText());
        assertThat(old.required("state").asText()).isEqualTo("replaced");
        assertThat(old.required("replacedBy").asText())
                .isEqualTo(second.required("id").asText());
        assertThat(centre.publicly(first.required("number").asText())).isEqualTo("replaced");
        assertThat(centre.publicly(second.required("number").asText())).isEqualTo("valid");
    }
}
