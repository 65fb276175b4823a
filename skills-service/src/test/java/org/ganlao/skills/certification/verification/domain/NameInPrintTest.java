package org.ganlao.skills.certification.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameInPrintTest {

    @ParameterizedTest
    @ValueSource(strings = {"买买提·艾力", "买买提•艾力", "买买提・艾力", "买买提．艾力", " 买买提 · 艾力 ", "买买提　·　艾力"})
    void is_the_same_however_it_is_typed(String typed) {
        assertThat(new NameInPrint("买买提·艾力").isSameAs(new NameInPrint(typed))).isTrue();
    }

    @Test
    void width_and_case_of_letters_are_no_difference() {
        assertThat(new NameInPrint("John Ｓmith").isSameAs(new NameInPrint("JOHN SMITH")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小红", "王小", "王小明明", "小明", "·"})
    void is_another_if_one_character_is(String other) {
        assertThat(new NameInPrint("王小明").isSameAs(new NameInPrint(other))).isFalse();
    }

    @Test
    void nobodys_is_not_even_the_same_as_itself() {
        assertThat(NameInPrint.NOBODYS.isSameAs(new NameInPrint(" "))).isFalse();
    }
}
