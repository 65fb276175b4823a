package org.ganlao.platformtest.archrules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;

/** A rule with the sentence under which the test report shows it. */
record HouseRule(String sentence, ArchRule rule) {

    DynamicTest over(JavaClasses classes) {
        return DynamicTest.dynamicTest(sentence, () -> rule.check(classes));
    }
}
