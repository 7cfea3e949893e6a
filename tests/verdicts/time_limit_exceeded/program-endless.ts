// problem: sum-lines
for (;;);
