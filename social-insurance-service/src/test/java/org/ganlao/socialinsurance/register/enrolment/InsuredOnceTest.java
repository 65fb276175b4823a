package org.ganlao.socialinsurance.register.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.enrolment;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;

/** A person is in an insurance once over the same days, whoever asks and however. */
@QuarkusTest
class InsuredOnceTest {

    private static final String COPY = """
            insert into enrolment (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                                   insurance, kind, in_park, region, insured_days, in_opening)
            select gen_random_uuid(), 1, client, gen_random_uuid()::text, recorded_at, id_kind, id_cipher, id_key, id_index,
                   person, ?, kind, in_park, region, ?, in_opening
              from enrolment where id = ?::uuid""";

    private static final String EXCLUSION_VIOLATION = "23P01";

    @Inject
    Sql sql;

    private final Agency donghu = Agency.ofDonghu();
    private final Agency xihu = Agency.of("360103");
    private final String li = ResidentNumbers.next();

    @Test
    void a_second_enrolment_over_the_same_days_is_refused_and_told_only_where() {
        enrolled("pension", "2007-02-01");

        xihu.clerk()
                .post(ENROLMENTS, enrolment(li, xihu.flexible("pension"), "2007-03-01"))
                .statusCode(409)
                .body("code", equalTo("insured-already"))
                .body("detail", equalTo("The person is insured here over this time already, in region 360102."));
        xihu.clerk()
                .post(ENROLMENTS, enrolment(li, xihu.flexible("medical"), "2007-03-01"))
                .statusCode(201);
    }

    @Test
    void the_next_enrolment_begins_on_the_day_the_first_stops() {
        String at = enrolled("pension", "2007-02-01");
        donghu.clerk()
                .change(at + "/end", 1, Map.of("until", "2007-04-01", "reason", "transferred-out"))
                .statusCode(200);

        xihu.clerk()
                .post(ENROLMENTS, enrolment(li, xihu.flexible("pension"), "2007-03-31"))
                .statusCode(409);
        xihu.clerk()
                .post(ENROLMENTS, enrolment(li, xihu.flexible("pension"), "2007-04-01"))
                .statusCode(201);
    }

    @Test
    void neither_resuming_nor_correcting_runs_into_another_enrolment() {
        // Given
        String at = enrolled("pension", "2007-02-01");
        donghu.clerk()
                .change(at + "/suspension", 1, Map.of("until", "2007-03-01"))
                .statusCode(200);
        enrolled("pension", "2007-04-01");

        // When
        donghu.clerk()
                .change(at + "/resumption", 2, Map.of("from", "2007-03-15"))

                // Then
                .statusCode(409)
                .body("code", equalTo("insured-already"));
        donghu.clerk()
                .change(
                        at + "/corrections",
                        2,
                        Map.of(
                                "insured", donghu.flexible("pension"),
                                "periods", List.of(Map.of("from", "2007-02-01", "until", "2007-04-02")),
                                "reason", "日期"))
                .statusCode(409)
                .body("code", equalTo("insured-already"));
    }

    @Test
    void of_enrolments_at_the_same_moment_one_is_made() {
        List<Integer> answers = List.of("02-01", "02-02", "02-03", "02-04").parallelStream()
                .map(day -> donghu.clerk()
                        .post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-" + day))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    @Test
    void the_database_alone_keeps_two_writers_from_insuring_a_person_twice() {
        // Given
        String at = enrolled("pension", "2007-02-01");
        String id = at.substring(at.lastIndexOf('/') + 1);

        // When
        List<Boolean> written = Stream.of("{[2007-02-01,)}", "{[2007-01-01,2007-01-05),[2007-05-01,2007-06-01)}")
                .parallel()
                .map(days -> writes("MEDICAL", days, id))
                .toList();

        // Then
        assertThat(written).containsExactlyInAnyOrder(true, false);
        assertThat(writes("UNEMPLOYMENT", "{[2007-02-01,2007-03-01)}", id)).isTrue();
        assertThat(writes("UNEMPLOYMENT", "{[2007-03-01,)}", id)).isTrue();
        assertThat(writes("UNEMPLOYMENT", "{[2007-03-31,2007-04-01)}", id)).isFalse();
    }

    @Test
    void the_database_alone_refuses_days_and_annulments_taken_back_that_run_into_another_enrolment() {
        // Given
        String at = enrolled("pension", "2007-02-01");
        String id = at.substring(at.lastIndexOf('/') + 1);
        String others =
                "update enrolment set %s where insurance = ? and id_index = (select id_index from enrolment where id = ?::uuid)";
        writes("INJURY", "{[2007-01-01,2007-02-01)}", id);
        sql.update(others.formatted("annul_reason = '登记有误'"), "INJURY", id);
        writes("INJURY", "{[2007-01-15,2007-03-01)}", id);

        // When
        assertThatThrownBy(() -> sql.update(others.formatted("annul_reason = null"), "INJURY", id))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        refused -> assertThat(refused.sqlState()).isEqualTo(EXCLUSION_VIOLATION));
        sql.update(
                others.formatted("insured_days = '{[2007-02-01,2007-03-01)}'") + " and annul_reason is null",
                "INJURY",
                id);

        // Then
        assertThat(sql.update(others.formatted("annul_reason = null"), "INJURY", id))
                .isEqualTo(2);
    }

    private boolean writes(String insurance, String days, String id) {
        try {
            return sql.update(COPY, insurance, days, id) == 1;
        } catch (DatabaseFailure refused) {
            assertThat(refused.sqlState()).isEqualTo(EXCLUSION_VIOLATION);
            return false;
        }
    }

    private String enrolled(String insurance, String from) {
        return ENROLMENTS + "/"
                + donghu.enrolled(enrolment(li, donghu.flexible(insurance), from))
                        .getString("id");
    }
}
