package org.ganlao.laborrights.licensing;

import java.time.LocalDate;
import org.ganlao.laborrights.licensing.domain.LicenceKind;

record LicenceKindView(String code, String zh, String en, LocalDate from, LocalDate until, String source) {

    static LicenceKindView from(LicenceKind kind) {
        return new LicenceKindView(kind.code(), kind.zh(), kind.en(), kind.from(), kind.until(), kind.source());
    }
}
