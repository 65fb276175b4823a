package org.ganlao.laborrights.legal.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.laborrights.legal.licensing.domain.LicenceKind;
import org.ganlao.laborrights.legal.licensing.domain.LicensingRefusal;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/** The licences that can be applied for: {@code licensing/kinds.yaml}. */
@ApplicationScoped
class LicenceKinds {

    private final List<LicenceKind> kinds = DataFile.read("/licensing/kinds.yaml", LicenceKind.class);

    List<LicenceKind> on(LocalDate day) {
        return kinds.stream().filter(kind -> kind.givenOn(day)).toList();
    }

    void require(String code, LocalDate day) {
        if (on(day).stream().noneMatch(kind -> kind.code().equals(code))) {
            throw new Rejection(LicensingRefusal.NO_SUCH_LICENCE_KIND, code).at("/kind");
        }
    }
}
