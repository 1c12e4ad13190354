package vn.dondoc.common.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N current() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.say("kit.upload.drop.one"))
                        .setMany(Texts.say("kit.upload.drop.many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.say("kit.upload.add.one"))
                        .setMany(Texts.say("kit.upload.add.many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.say("kit.upload.toomany"))
                        .setFileIsTooBig(Texts.say("kit.upload.toobig"))
                        .setIncorrectFileType(Texts.say("kit.upload.wrongtype")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.say("kit.upload.retry"))
                        .setStart(Texts.say("kit.upload.start"))
                        .setRemove(Texts.say("kit.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.say("kit.upload.connecting"))
                        .setStalled(Texts.say("kit.upload.stalled"))
                        .setProcessing(Texts.say("kit.upload.processing"))
                        .setHeld(Texts.say("kit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.say("kit.upload.remaining"))
                        .setUnknown(Texts.say("kit.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.say("kit.upload.unavailable"))
                        .setUnexpectedServerError(Texts.say("kit.upload.failed"))
                        .setForbidden(Texts.say("kit.upload.forbidden")));
    }
}
