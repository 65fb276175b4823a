package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.instruction.programme.domain.ProgrammeRefusal;

/** The coded programmes of the plan, which are data. */
@ApplicationScoped
class Programmes {

    private final List<Programme> all = DataFile.read("/programme/programmes.yaml", Programme.class);

    List<Programme> all() {
        return all;
    }

    void require(String code) {
        if (all.stream().noneMatch(programme -> programme.code().equals(code))) {
            throw new Rejection(ProgrammeRefusal.PROGRAMME_UNKNOWN, code).at("/programme");
        }
    }
}
