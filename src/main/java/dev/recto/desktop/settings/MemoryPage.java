package dev.recto.desktop.settings;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.recto.desktop.part.Stepper;
import dev.recto.desktop.part.Texts;
import dev.recto.memory.MemoryState;
import dev.recto.memory.SchedulingOptions;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How often cards are asked.
final class MemoryPage implements SettingsPage {
    private static final int MOST_NEW = 9999;
    /// Room that a slider keeps free for its thumb, in pixels: its line is to begin where the words do.
    private static final double THUMB = 16;

    private final Consumer<Choices> onChange;
    private final List<MemoryState> memories;
    private final Label title = Texts.flowing("", "section");
    private final Label gives = Texts.flowing("", "muted");
    private final Label takes = Texts.flowing("", "muted");
    private final Slider retention = new Slider(
            SchedulingOptions.LEAST_RETENTION * 100, SchedulingOptions.GREATEST_RETENTION * 100, 90);
    private final Stepper newPerDay;
    private final StepsField learning;
    private final StepsField relearning;
    private final Stepper dayEnds;
    private final VBox view = new VBox(20);
    private Choices now;
    /// Whether controls change because choices are shown, and not by a hand. So it is until they show for the first
    /// time: who listens to a control hears of the value it begins with.
    private boolean showing = true;

    /// @param memories of all cards, for what a day would cost
    MemoryPage(Choices shown, Consumer<Choices> onChange, List<MemoryState> memories) {
        this.now = shown;
        this.onChange = onChange;
        this.memories = memories;
        newPerDay = new Stepper(Stepper.Range.of("New cards a day", 0, MOST_NEW), 0,
                cards -> onChange.accept(now.withNewPerDay(cards)));
        dayEnds = new Stepper(
                new Stepper.Range("The day ends at", 0, 23, hour -> hour - 1, hour -> hour + 1, hour -> hour + ":00"),
                0, hour -> onChange.accept(now.withDayEndsAt(hour)));
        learning = new StepsField("Learning steps", steps -> onChange.accept(now.withLearningSteps(steps)));
        relearning = new StepsField("Relearning steps", steps -> onChange.accept(now.withRelearningSteps(steps)));
        view.getChildren().addAll(retentionBox(), SettingRow.group(
                new SettingRow("New cards a day", "Home offers more on the days when you want more", newPerDay),
                new SettingRow("Learning steps", "How long after each answer a new card is asked again", learning)
                        .showing(learning.error()),
                new SettingRow("Relearning steps", "The same for a card that was forgotten", relearning)
                        .showing(relearning.error()),
                new SettingRow(
                        "The day ends at", "Answers after midnight still count for the evening before", dayEnds)));
        show(shown);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show(Choices choices) {
        now = choices;
        showing = true;
        var options = now.collection();
        retention.setValue(Math.round(options.scheduling().desiredRetention() * 100));
        newPerDay.show(options.newPerDay());
        dayEnds.show(options.dayEndsAt());
        learning.show(options.scheduling().learningSteps());
        relearning.show(options.scheduling().relearningSteps());
        showing = false;
        say(options.scheduling().desiredRetention());
    }

    private Region retentionBox() {
        retention.setSkin(new ProgressSliderSkin(retention));
        retention.setBlockIncrement(1);
        retention.setMajorTickUnit(1);
        retention.setMinorTickCount(0);
        retention.setSnapToTicks(true);
        retention.setAccessibleText("Desired retention");
        retention.valueProperty().subscribe(value -> say(chosen()));
        retention.valueProperty().subscribe(value -> commit());
        retention.valueChangingProperty().subscribe(changing -> commit());
        var box = new VBox(4, title, gives, takes, retention, ends());
        VBox.setMargin(retention, new Insets(8, -THUMB / 2, 0, -THUMB / 2));
        box.getStyleClass().add("group");
        box.setPadding(new Insets(18, 20, 14, 20));
        return box;
    }

    private static HBox ends() {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return new HBox(Texts.line("70%", "caption", "muted"), between, Texts.line("99%", "caption", "muted"));
    }

    private double chosen() {
        return Math.round(retention.getValue()) / 100.0;
    }

    private void say(double share) {
        title.setText("Desired retention: " + Cost.percent(share));
        gives.setText(Cost.gives(share));
        takes.setText(Cost.takes(share, now.collection().scheduling(), memories));
        retention.setAccessibleText("Desired retention. " + gives.getText() + " " + takes.getText());
    }

    /// While the thumb is held only the sentences follow; the choice is made when it is let go.
    private void commit() {
        if (!showing && !retention.isValueChanging()) {
            onChange.accept(now.withRetention(chosen()));
        }
    }
}
