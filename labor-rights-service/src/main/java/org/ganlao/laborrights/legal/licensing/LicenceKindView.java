package org.ganlao.laborrights.legal.licensing;

import java.time.LocalDate;
import org.ganlao.laborrights.legal.licensing.domain.LicenceKind;

record LicenceKindView(String code, String zh, String en, LocalDate from, LocalDate until, String source) {

    static LicenceKindView from(LicenceKind kind) {
        return new LicenceKindView(kind.code(), kind.zh(), kind.en(), kind.from(), kind.until(), kind.source());
    }
}
