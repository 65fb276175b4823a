package org.ganlao.platform.personal.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotationMarkTest {

    private static final ProtectedIdColumns FIRST = ProtectedIdColumns.of("a_table");
    private static final ProtectedIdColumns SECOND = ProtectedIdColumns.of("b_table");
    private static final UUID KEY = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    @Test
    void at_the_start_every_table_is_to_be_done_from_its_beginning() {
        assertThat(RotationMark.START.hasYetToFinish(FIRST)).isTrue();
        assertThat(RotationMark.START.keyIn(FIRST)).isEqualTo(RotateKeys.START);
    }

    @Test
    void an_interrupted_table_goes_on_behind_its_last_key() {
        RotationMark mark = read(new RotationMark(FIRST.name(), KEY));

        assertThat(mark.hasYetToFinish(FIRST)).isTrue();
        assertThat(mark.keyIn(FIRST)).isEqualTo(KEY);
        assertThat(mark.keyIn(SECOND)).isEqualTo(RotateKeys.START);
    }

    @Test
    void a_finished_table_is_not_done_again_and_the_next_one_is() {
        RotationMark mark = read(new RotationMark(FIRST.name(), null));

        assertThat(mark.hasYetToFinish(FIRST)).isFalse();
        assertThat(mark.hasYetToFinish(SECOND)).isTrue();
        assertThat(read(new RotationMark(SECOND.name(), KEY)).hasYetToFinish(FIRST))
                .isFalse();
    }

    private static RotationMark read(RotationMark mark) {
        return RotationMark.parse(mark.toString());
    }
}
