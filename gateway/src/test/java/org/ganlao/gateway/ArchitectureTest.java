package org.ganlao.gateway;

import java.util.stream.Stream;
import org.ganlao.platformtest.archrules.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keeps_the_house_rules() {
        return ArchitectureRules.forGateway();
    }
}
