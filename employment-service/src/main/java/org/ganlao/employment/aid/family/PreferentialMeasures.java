package org.ganlao.employment.aid.family;

import jakarta.inject.Singleton;
import java.util.List;
import org.ganlao.employment.aid.family.domain.FamilyRefusal;
import org.ganlao.employment.codedlist.CodedEntry;
import org.ganlao.employment.codedlist.CodedList;
import org.ganlao.platform.problem.Rejection;

/** The preferential measures for zero-employment families. */
@Singleton
class PreferentialMeasures {

    private final CodedList measures = CodedList.of("/family/measures.yaml");

    List<CodedEntry> all() {
        return measures.entries();
    }

    void require(String code) {
        if (!measures.knows(code)) {
            throw new Rejection(FamilyRefusal.UNKNOWN_MEASURE, code).at("/measure");
        }
    }
}
