package org.ganlao.skills.appraisal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.Test;

/** What a station sends in a file counts like what is typed in. */
@QuarkusTest
class ExamImportsTest {

    private static final String CANDIDATES =
            "sourceRef,session,person.kind,person.number,name,registeredOn,lateBecause\n";
    private static final String SCORES = "sourceRef,candidate,part,examiner,score\n";

    private static final Desk REVIEWER = Desk.of(Tokens.of("reviewer").in(Certification.REGION));

    private final Exam exam = new Exam();
    private final Desk station = Exam.scorer(0);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void candidates_take_the_places_that_there_are_and_are_scored_from_files_of_two_persons() {
        // Given
        String session = exam.session(5, 3);
        String file = CANDIDATES
                + IntStream.range(0, 5)
                        .mapToObj(i -> "%s-%d,%s,resident-id,%s,考生%d,2007-05-28,漏录\n"
                                .formatted(mark, i, session, ResidentNumbers.next(), i))
                        .collect(Collectors.joining());
        JsonPath registered = sent(REVIEWER, "exam-candidates", file);
        assertThat(registered.getInt("rejected")).isEqualTo(2);
        assertThat(errors(REVIEWER, registered)).contains("session-full");
        List<String> candidates = exam.certification
                .read("/v1/exam-candidates?session=" + session)
                .getList("items.id");

        // When
        String first = scores(0, candidates, 70);
        assertThat(sent(station, "exam-scores", first).getInt("rejected")).isZero();
        JsonPath again = sent(station, "exam-scores", first.replace(mark, mark + "b"));
        assertThat(again.getInt("rejected")).isEqualTo(6);
        assertThat(errors(station, again)).contains("scored-by-same-person");
        assertThat(sent(Exam.scorer(1), "exam-scores", scores(1, candidates, 70))
                        .getInt("rejected"))
                .isZero();

        // Then
        assertThat(exam.decide(session, Exam.DECIDED).getInt("session.passed")).isEqualTo(3);
        exam.certification
                .clerk
                .get("/v1/exam-scores?candidate=" + candidates.get(0))
                .then()
                .body("items.size()", equalTo(4));
    }

    @Test
    void evaluations_come_from_a_file_and_wait_for_another_person() {
        // Given
        String row = "%s-%d,resident-id,%s,王芳,special-ability,%s,%d,%s,行业协会,赣评〔2007〕3号,2007-06-30,5,88,环缝焊接\n";
        String file = "sourceRef,person.kind,person.number,holderName,way,occupation,level,region,evidence.body,"
                + "evidence.reference,evidence.heldOn,evidence.assessors,evidence.practice,evidence.summary\n"
                + row.formatted(mark, 1, ResidentNumbers.next(), Certification.WELDER, 2, Certification.REGION)
                + row.formatted(mark, 2, ResidentNumbers.next(), Certification.WELDER, 1, Certification.REGION);

        // When
        JsonPath sent = sent(station, "evaluations", file);

        // Then
        assertThat(sent.getInt("rejected")).isEqualTo(1);
        assertThat(errors(station, sent)).contains("level-above-college");
        assertThat(exam.certification
                        .read("/v1/evaluations?undecided=true&region=" + Certification.REGION)
                        .getList("items.findAll { it.sourceRef == '%s-1' }".formatted(mark)))
                .hasSize(1);
    }

    @Test
    void one_file_holds_no_two_scores_of_one_person_for_a_paper() {
        // Given
        String candidate = exam.candidate();

        // When
        JsonPath sent = sent(
                station,
                "exam-scores",
                SCORES
                        + "%s-1,%s,theory,%s,70\n"
                                .formatted(mark, candidate, exam.examiners().get(0))
                        + "%s-2,%s,theory,%s,70\n"
                                .formatted(mark, candidate, exam.examiners().get(1))
                        + "%s-3,%s,practice,%s,70.5\n"
                                .formatted(mark, candidate, exam.examiners().get(1)));

        // Then
        assertThat(sent.getInt("rejected")).isEqualTo(1);
        assertThat(errors(station, sent)).contains("scored-by-same-person");
    }

    private String scores(int examiner, List<String> candidates, int score) {
        return SCORES
                + candidates.stream()
                        .flatMap(candidate -> List.of("theory", "practice").stream()
                                .map(part -> "%s-%d-%s-%s,%s,%s,%s,%d\n"
                                        .formatted(
                                                mark,
                                                examiner,
                                                candidate,
                                                part,
                                                candidate,
                                                part,
                                                exam.examiners().get(examiner),
                                                score)))
                        .collect(Collectors.joining());
    }

    private static JsonPath sent(Desk desk, String kind, String csv) {
        String location = desk.asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("mode", "partial")
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/" + kind)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String job = "/v1/jobs/" + location.substring(location.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> desk.get(job).path("finishedAt") != null);
        return desk.get(job).jsonPath();
    }

    private static String errors(Desk desk, JsonPath job) {
        return desk.get("/v1/imports/" + job.getString("id") + "/errors").asString();
    }
}
